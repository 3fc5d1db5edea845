import {
  elementScroll,
  observeElementOffset,
  observeElementRect,
  type VirtualItem,
  Virtualizer,
} from '@tanstack/virtual-core';
import type { RefObject } from 'preact';
import { useLayoutEffect, useReducer, useState } from 'preact/hooks';

export type VirtualRowsOptions = {
  count: number;
  scroller: RefObject<HTMLElement | null>;
  /** The likely height of a row in pixels; each is measured once it is drawn. */
  estimatedHeight: number;
  /** What a row is about, so that its measured height follows it when rows are sorted. */
  keyOf: (index: number) => string;
};

export type VirtualRows = {
  /** The rows that are drawn now, each with its place. */
  rows: VirtualItem[];
  /** The height of all rows together, in pixels. */
  totalHeight: number;
  /** Given to each drawn row as its `ref`; it needs `data-index`. */
  measure: (element: HTMLElement | null) => void;
  bringIntoView: (index: number) => void;
};

/** Draws only those rows of a long list that can be seen, and a few beside them. */
export function useVirtualRows({ count, scroller, estimatedHeight, keyOf }: VirtualRowsOptions): VirtualRows {
  const [, redraw] = useReducer((drawn: number, _again: null) => drawn + 1, 0);
  const options = {
    count,
    getScrollElement: () => scroller.current,
    estimateSize: () => estimatedHeight,
    getItemKey: keyOf,
    overscan: 8,
    scrollToFn: elementScroll,
    observeElementRect,
    observeElementOffset,
    onChange: () => redraw(null),
  };
  const [virtualizer] = useState(() => new Virtualizer<HTMLElement, HTMLElement>(options));
  virtualizer.setOptions(options);
  useLayoutEffect(() => virtualizer._didMount(), [virtualizer]);
  useLayoutEffect(() => virtualizer._willUpdate());
  return {
    rows: virtualizer.getVirtualItems(),
    totalHeight: virtualizer.getTotalSize(),
    measure: virtualizer.measureElement,
    bringIntoView: (index) => virtualizer.scrollToIndex(index),
  };
}

import type { RefObject } from 'preact';
import { useLayoutEffect, useRef } from 'preact/hooks';

/** Keeps the link that is marked as current in sight of a strip which scrolls sideways. `current` says which it is. */
export function useCurrentInSight<Strip extends HTMLElement>(current: string | null): RefObject<Strip | null> {
  const strip = useRef<Strip>(null);
  useLayoutEffect(() => {
    const link = strip.current?.querySelector<HTMLElement>('[aria-current]');
    if (!strip.current || !link) return;
    const { offsetLeft, offsetWidth } = link;
    strip.current.scrollLeft = offsetLeft - (strip.current.clientWidth - offsetWidth) / 2;
  }, [current]);
  return strip;
}

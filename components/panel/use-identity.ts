import { useEffect, useLayoutEffect } from 'preact/hooks';
import { recordKey } from '../../lib/domain/record-ref';
import { useEnvironment } from '../../lib/queries/page-context';
import type { RecordView } from '../../lib/queries/views';

/** Where this panel stands. */
export type PanelSite = {
  /** The tab whose page it is about; null for the one it lies in. */
  tabId: number | null;
  /** Set when the panel is a tab of its own for one engagement. */
  engagementId: string | null;
  /** It lies in a host page's dock, which can close it. */
  isDocked: boolean;
};

/** A frame that is hidden gets no animation frames: then this many milliseconds stand in for being painted. */
const hiddenFrameMs = 80;

/**
 * Says whose data is on screen: on the page's root element for whoever looks, and to the background once it has been
 * painted, so that the dock may show the frame again.
 */
export function useIdentity(record: RecordView | undefined, isReady: boolean): void {
  const { backend } = useEnvironment();
  const navigation = record?.navigation;
  const key = record?.record ? recordKey(record.record) : '';
  useLayoutEffect(() => {
    const { dataset } = document.documentElement;
    if (navigation === undefined || !isReady) {
      delete dataset.record;
      delete dataset.navigation;
      return;
    }
    dataset.record = key;
    dataset.navigation = String(navigation);
  }, [navigation, key, isReady]);
  useEffect(() => {
    if (navigation === undefined || !isReady) return;
    return afterPaint(() => {
      // A background that was stopped meanwhile asks again by itself when the page opens the line anew.
      backend.ask('record/painted', { navigation }).catch(() => {});
    });
  }, [navigation, key, isReady, backend]);
}

/** Calls back when what was just rendered has been painted: two animation frames later. */
function afterPaint(painted: () => void): () => void {
  let isDone = false;
  const finish = () => {
    if (isDone) return;
    isDone = true;
    clearTimeout(timer);
    painted();
  };
  const timer = setTimeout(finish, hiddenFrameMs);
  let frame = requestAnimationFrame(() => {
    frame = requestAnimationFrame(finish);
  });
  return () => {
    isDone = true;
    clearTimeout(timer);
    cancelAnimationFrame(frame);
  };
}

import { useEffect, useLayoutEffect } from 'preact/hooks';
import { recordKey } from '../../lib/domain/records/record-key';
import type { RecordView } from '../../lib/queries/views';

/** A frame that is hidden gets no animation frames: then this many milliseconds stand in for being painted. */
const hiddenFrameMs = 80;

/**
 * Says whose data is on screen: on the page's root element for whoever looks, and to `painted` once it has been
 * painted, so that the dock may show the frame again.
 */
export function useIdentity(
  record: RecordView | undefined,
  isReady: boolean,
  painted: (navigation: number) => void,
): void {
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
    return afterPaint(() => painted(navigation));
  }, [navigation, key, isReady, painted]);
}

/** Calls back when what was just rendered has been painted: in the task after the frame that draws it. */
function afterPaint(painted: () => void): () => void {
  // A frame's callbacks run before it is drawn, a message sent from there arrives after.
  const { port1, port2 } = new MessageChannel();
  let isDone = false;
  const finish = () => {
    if (isDone) return;
    isDone = true;
    clearTimeout(timer);
    port1.close();
    painted();
  };
  const timer = setTimeout(finish, hiddenFrameMs);
  port1.onmessage = finish;
  const frame = requestAnimationFrame(() => port2.postMessage(null));
  return () => {
    isDone = true;
    clearTimeout(timer);
    cancelAnimationFrame(frame);
    port1.close();
  };
}

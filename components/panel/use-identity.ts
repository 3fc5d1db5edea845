import { useLayoutEffect, useState } from 'preact/hooks';
import { recordKey } from '../../lib/domain/records/record-key';
import type { RecordView } from '../../lib/queries/views';
import { createScreen } from './screen';

/**
 * Says whose data is on screen: on the page's root element for whoever looks, and to `painted` as soon as nothing of
 * another record can be seen any more, so that the dock may show the frame again.
 */
export function useIdentity(
  record: RecordView | undefined,
  isReady: boolean,
  painted: (navigation: number) => void,
): void {
  const [screen] = useState(createScreen);
  const navigation = isReady ? record?.navigation : undefined;
  const key = record?.record ? recordKey(record.record) : '';
  useLayoutEffect(() => {
    if (navigation === undefined) return;
    const { dataset } = document.documentElement;
    dataset.record = key;
    dataset.navigation = String(navigation);
    screen.show(() => painted(navigation));
    return () => {
      delete dataset.record;
      delete dataset.navigation;
      screen.leave();
    };
    // Who is told changes with what else is shown, and does not make a record another one.
  }, [navigation, key]);
}

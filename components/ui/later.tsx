import type { ComponentType } from 'preact';
import { useEffect, useState } from 'preact/hooks';
import { Problem } from './Field';
import { useTexts } from './texts';

/**
 * A component whose code comes when it is first shown, so that a page opens with no more than it shows. Once it is
 * there, it is drawn at once; with the reader's texts, unless it shows the first of them alone. `load` is called again
 * after a failure: the reader may have come back online.
 */
export function later<Props extends object>(
  load: () => Promise<ComponentType<Props>>,
  shows: 'first texts' | 'any text' = 'any text',
): ComponentType<Props> {
  let arrived: ComponentType<Props> | null = null;
  return function Later(props: Props) {
    const { areComplete } = useTexts();
    const [Arrived, setArrived] = useState(() => arrived);
    const [hasFailed, setFailed] = useState(false);
    useEffect(() => {
      let isCurrent = true;
      if (arrived === null) {
        load().then(
          (component) => {
            arrived = component;
            if (isCurrent) setArrived(() => component);
          },
          () => isCurrent && setFailed(true),
        );
      }
      return () => {
        isCurrent = false;
      };
    }, []);
    if (hasFailed) return <ReloadHint />;
    const isReadable = areComplete || shows === 'first texts';
    return Arrived && isReadable ? <Arrived {...props} /> : <div class="arriving" aria-busy="true" />;
  };
}

/** Right after an update the old page's files are gone. */
function ReloadHint() {
  const { say } = useTexts();
  return <Problem text={say('panel.reload')} />;
}

import type { ComponentType } from 'preact';
import { useEffect, useState } from 'preact/hooks';
import { Problem } from './Field';
import { useTexts } from './texts';

/**
 * A component whose code comes when it is first shown, so that a page opens with no more than it shows. Once it and all
 * of the reader's texts are there, it is drawn at once. `load` is called again after a failure: the reader may have come
 * back online.
 */
export function later<Props extends object>(load: () => Promise<ComponentType<Props>>): ComponentType<Props> {
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
    return Arrived && areComplete ? <Arrived {...props} /> : <div class="arriving" aria-busy="true" />;
  };
}

/** Right after an update the old page's files are gone. */
function ReloadHint() {
  const { say } = useTexts();
  return <Problem text={say('panel.reload')} />;
}

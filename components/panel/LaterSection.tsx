import type { ComponentType } from 'preact';
import { useEffect, useState } from 'preact/hooks';
import { Problem } from '../ui/Field';
import { useTexts } from '../ui/texts';

export type LaterSectionProps<Props extends object> = {
  load: () => Promise<ComponentType<Props>>;
  props: Props;
};

const loaded = new Map<string, unknown>();

/** A section whose code comes when it is first wanted, so that the panel opens with no more than it shows. */
export function LaterSection<Props extends object>({ load, props }: LaterSectionProps<Props>) {
  const { say } = useTexts();
  const key = String(load);
  // The key is the import itself, so that what lies under it is what this very import gave.
  const [Section, setSection] = useState(() => loaded.get(key) as ComponentType<Props> | undefined);
  const [hasFailed, setFailed] = useState(false);
  useEffect(() => {
    let isCurrent = true;
    load().then(
      (component) => {
        loaded.set(key, component);
        if (isCurrent) setSection(() => component);
      },
      () => isCurrent && setFailed(true),
    );
    return () => {
      isCurrent = false;
    };
  }, [key]);
  if (hasFailed) return <Problem text={say('panel.reload')} />;
  return Section ? <Section {...props} /> : <div aria-busy="true" />;
}

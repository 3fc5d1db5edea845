import { useLayoutEffect, useRef, useState } from 'preact/hooks';
import { useEnvironment } from './page-context';

/**
 * A small value kept on this device. `undefined` until it has been read; `parse` turns whatever is stored into a value
 * and gives the default for what it cannot read. Writes are seen by every other page at once.
 */
export function useStoredValue<Value>(
  key: string,
  parse: (stored: unknown) => Value,
): [Value | undefined, (value: Value | null) => void] {
  const { values } = useEnvironment();
  // Held with its key: what lay under another one must not be drawn before the effect has run.
  const [held, setHeld] = useState<{ key: string; value: Value } | undefined>(undefined);
  const parseRef = useRef(parse);
  parseRef.current = parse;
  // The storage tells us of our own writes too, late: an echo must not bring back what was typed three letters ago. Who
  // types before the stored value has been read, or before the effect below has run, keeps what they typed.
  const written = useRef<{ key: string; echoes: string[] } | null>(null);

  // Before the paint: a page waits for its reader's language, and would paint nothing.
  useLayoutEffect(() => {
    let isCurrent = true;
    const writtenHere = () => (written.current?.key === key ? written.current : null);
    const take = (stored: unknown) => {
      if (isCurrent) setHeld({ key, value: parseRef.current(stored) });
    };
    const stop = values.watch(key, (stored) => {
      const echoes = writtenHere()?.echoes ?? [];
      const echo = echoes.indexOf(JSON.stringify(stored ?? null));
      if (echo >= 0) echoes.splice(0, echo + 1);
      else take(stored);
    });
    const takeFirst = (stored: unknown) => {
      if (!writtenHere()) take(stored);
    };
    values.get(key).then(takeFirst, () => takeFirst(undefined));
    return () => {
      isCurrent = false;
      if (writtenHere()) written.current = null;
      stop();
    };
  }, [key, values]);

  const write = (next: Value | null) => {
    if (written.current?.key !== key) written.current = { key, echoes: [] };
    setHeld({ key, value: parseRef.current(next ?? undefined) });
    written.current.echoes.push(JSON.stringify(next));
    void (next === null ? values.remove(key) : values.set(key, next));
  };
  return [held?.key === key ? held.value : undefined, write];
}

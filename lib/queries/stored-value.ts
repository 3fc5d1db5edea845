import { useEffect, useRef, useState } from 'preact/hooks';
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
  // Held with its key: what lay under another one must not show for the frame before the effect has run.
  const [held, setHeld] = useState<{ key: string; value: Value } | undefined>(undefined);
  const parseRef = useRef(parse);
  parseRef.current = parse;
  // The storage tells us of our own writes too, late: an echo must not bring back what was typed three letters ago.
  const echoes = useRef<string[]>([]);
  // Who types before the stored value has been read keeps what they typed.
  const wasWritten = useRef(false);

  useEffect(() => {
    let isCurrent = true;
    echoes.current = [];
    wasWritten.current = false;
    const take = (stored: unknown) => {
      if (isCurrent) setHeld({ key, value: parseRef.current(stored) });
    };
    const stop = values.watch(key, (stored) => {
      const echo = echoes.current.indexOf(JSON.stringify(stored ?? null));
      if (echo >= 0) echoes.current.splice(0, echo + 1);
      else take(stored);
    });
    const takeFirst = (stored: unknown) => {
      if (!wasWritten.current) take(stored);
    };
    values.get(key).then(takeFirst, () => takeFirst(undefined));
    return () => {
      isCurrent = false;
      stop();
    };
  }, [key, values]);

  const write = (next: Value | null) => {
    wasWritten.current = true;
    setHeld({ key, value: parseRef.current(next ?? undefined) });
    echoes.current.push(JSON.stringify(next));
    void (next === null ? values.remove(key) : values.set(key, next));
  };
  return [held?.key === key ? held.value : undefined, write];
}

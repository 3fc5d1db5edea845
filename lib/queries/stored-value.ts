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
  const [value, setValue] = useState<Value | undefined>(undefined);
  const parseRef = useRef(parse);
  parseRef.current = parse;
  // The storage tells us of our own writes too, late: an echo must not bring back what was typed three letters ago.
  const echoes = useRef<string[]>([]);

  useEffect(() => {
    let isCurrent = true;
    setValue(undefined);
    echoes.current = [];
    const take = (stored: unknown) => {
      if (isCurrent) setValue(() => parseRef.current(stored));
    };
    const stop = values.watch(key, (stored) => {
      const echo = echoes.current.indexOf(JSON.stringify(stored ?? null));
      if (echo >= 0) echoes.current.splice(0, echo + 1);
      else take(stored);
    });
    values.get(key).then(take, () => take(undefined));
    return () => {
      isCurrent = false;
      stop();
    };
  }, [key, values]);

  const write = (next: Value | null) => {
    setValue(() => parseRef.current(next ?? undefined));
    echoes.current.push(JSON.stringify(next));
    void (next === null ? values.remove(key) : values.set(key, next));
  };
  return [value, write];
}

import { useEffect, useMemo, useState } from 'preact/hooks';
import { useEnvironment } from './page-context';

/** Texts that somebody is typing into the many fields of one page, by field name, kept on this device. */
export type KeptTexts = {
  textOf: (field: string) => string | undefined;
  keep: (field: string, text: string) => void;
  forget: (field: string) => void;
};

/**
 * As `useDraft`, for a page with hundreds of fields: one stored value holds them all, and typing into one draws none of
 * the others anew. Undefined until it has been read; `key` names the page, as `agreement/ID`.
 */
export function useKeptTexts(key: string): KeptTexts | undefined {
  const { values } = useEnvironment();
  const [read, setRead] = useState<{ key: string; texts: Map<string, string> } | undefined>(undefined);
  useEffect(() => {
    let isCurrent = true;
    const take = (stored: unknown) => {
      if (isCurrent) setRead({ key, texts: textsOf(stored) });
    };
    values.get(`draft/${key}`).then(take, () => take(undefined));
    return () => {
      isCurrent = false;
    };
  }, [key, values]);
  return useMemo(() => {
    if (read?.key !== key) return undefined;
    const { texts } = read;
    const store = () =>
      void (texts.size === 0 ? values.remove(`draft/${key}`) : values.set(`draft/${key}`, Object.fromEntries(texts)));
    return {
      textOf: (field) => texts.get(field),
      keep: (field, text) => {
        texts.set(field, text);
        store();
      },
      forget: (field) => {
        if (texts.delete(field)) store();
      },
    };
  }, [read, key, values]);
}

function textsOf(stored: unknown): Map<string, string> {
  const entries = typeof stored === 'object' && stored !== null ? Object.entries(stored) : [];
  return new Map(entries.filter((entry): entry is [string, string] => typeof entry[1] === 'string'));
}

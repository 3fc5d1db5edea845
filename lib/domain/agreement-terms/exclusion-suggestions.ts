import type { DocumentOf } from '../document';
import { isSameName, nameKey } from '../values/normal-form';

/** Something that others left out, or that was declined before: worth asking whether to write it down here. */
export type ExclusionSuggestion = { text: string; from: 'template' | 'declined_request' };

export type ExclusionSources = {
  /** What is written in the draft already, of any kind. */
  items: readonly Pick<DocumentOf<'scopeItem'>, 'text'>[];
  /** The engagement's service line; templates of another one are not looked at. */
  serviceLine: string | undefined;
  templates: readonly Pick<DocumentOf<'template'>, 'serviceLine' | 'items'>[];
  requests: readonly Pick<DocumentOf<'request'>, 'text' | 'decision'>[];
};

/**
 * What an agreement may want to exclude: exclusions of templates for the same service line, and requests that were
 * declined before. What stands in the draft already is left out; the declined requests come first, because they were
 * really asked for.
 */
export function exclusionSuggestions({ items, serviceLine, templates, requests }: ExclusionSources) {
  const declined = requests
    .filter(({ decision }) => decision === 'declined')
    .map(({ text }): ExclusionSuggestion => ({ text, from: 'declined_request' }));
  const usual = templates
    .filter((template) => isSameName(template.serviceLine, serviceLine))
    .flatMap((template) => template.items.filter(({ kind }) => kind === 'exclusion'))
    .map(({ text }): ExclusionSuggestion => ({ text, from: 'template' }));
  const known = new Set(items.map(({ text }) => nameKey(text)));
  return [...declined, ...usual].filter(({ text }) => {
    const key = nameKey(text);
    if (known.has(key)) return false;
    known.add(key);
    return true;
  });
}

import { chooseLanguage, type Language } from '../../lib/domain/language';
import { en } from '../../lib/domain/languages/en';
import { languages } from '../../lib/domain/languages/registry.generated';
import { parsePreferences, preferencesKey } from '../../lib/messaging/preferences';
import { browserLanguage } from '../../lib/platform/lifecycle';
import type { StoredValues } from '../../lib/platform/stored-values';

const all: readonly Language[] = Object.values(languages);

/** The language of the reader: chosen in Goalpost, else the browser's, else English. */
export async function readerLanguage(values: StoredValues): Promise<Language> {
  const { language } = parsePreferences(await values.get(preferencesKey));
  const code = chooseLanguage(
    language ?? browserLanguage(),
    all.map((candidate) => candidate.code),
  );
  return all.find((candidate) => candidate.code === code) ?? en;
}

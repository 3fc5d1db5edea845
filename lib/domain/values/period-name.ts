import { writtenLanguages } from '../in-languages';

/** The stretches of time over which an allowance is counted. */
export const periods = ['day', 'week', 'month', 'quarter', 'year'] as const;
export type Period = (typeof periods)[number];

const fieldNames = new Map<string, Intl.DisplayNames>();

/** What a language calls a period: 'month', „Monat“. Never a name in the language of the machine. */
export function periodName(period: Period, language: string): string {
  const names = fieldNames.get(language) ?? new Intl.DisplayNames([language, 'en'], { type: 'dateTimeField' });
  fieldNames.set(language, names);
  return names.of(period === 'week' ? 'weekOfYear' : period) ?? period;
}

/** A period's name, in whichever language it was written, in `language`; another text as it is, such as 'page'. */
export function periodNameIn(text: string, language: string): string {
  const typed = text.trim().toLowerCase();
  const isNamed = (period: Period) =>
    writtenLanguages.some((written) => periodName(period, written).toLowerCase() === typed);
  const period = periods.find(isNamed);
  return period === undefined ? text : periodName(period, language);
}

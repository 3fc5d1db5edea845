import { wordsOfAll } from './lexicons';

/** A stretch of a text, by its offsets. */
export type Sentence = { text: string; start: number; end: number };

const abbreviations = wordsOfAll((lexicon) => lexicon.abbreviations);
const segmenters = new Map<string, Intl.Segmenter>();

function segmenterOf(language: string): Intl.Segmenter {
  const known = segmenters.get(language);
  if (known) return known;
  const segmenter = new Intl.Segmenter(language, { granularity: 'sentence' });
  segmenters.set(language, segmenter);
  return segmenter;
}

/** The sentences of a paragraph. What an abbreviation, a number or a small letter cut off is put back. */
export function sentencesOf(text: string, language: string): Sentence[] {
  const sentences: Sentence[] = [];
  for (const { segment, index } of segmenterOf(language).segment(text)) {
    const before = sentences.at(-1);
    if (before && isCutOff(before.text, segment)) {
      before.end = index + segment.length;
      before.text = text.slice(before.start, before.end);
    } else sentences.push({ text: segment, start: index, end: index + segment.length });
  }
  return sentences.map((sentence) => ({ ...sentence, text: sentence.text.trim() })).filter(({ text }) => text !== '');
}

function isCutOff(before: string, after: string): boolean {
  const end = before.trimEnd().toLowerCase();
  if (abbreviations.some((abbreviation) => end === abbreviation || end.endsWith(` ${abbreviation}`))) return true;
  return (/\d\.$/.test(end) && /^\p{L}/u.test(after)) || (end.endsWith('.') && /^[\p{Ll}\d]/u.test(after));
}

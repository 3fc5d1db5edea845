/**
 * How people say that they do not ask for something: "nothing to be changed in the ERP". Not how they say that
 * something does not work: "guests cannot choose a date" is exactly what they ask about.
 */
const refusals: readonly RegExp[] = [
  /\b(?:do not|don't|does not|doesn't) (?:want|need|mean)\b|\bno need\b|\bneed not\b|\bnothing (?:to be changed|has to|needs|must)\b|\bnot about\b|\brather than\b|\binstead of\b/i,
  /\b(?:brauchen wir|braucht es|müssen sie|muss man|müsst ihr) (?:nicht|nichts|kein\w*)\b|\bmuss nichts\b|\bnicht nötig\b|\bnichts (?:ändern|geändert)\b|\bmüssen sie nichts\b|\bgeht es nicht um\b|\bnicht um\b|\bbrauchen wir nicht\b|\bstatt\b/i,
  /不要です|なくて(?:も)?(?:大丈夫|よい|いい|結構)|必要(?:は)?(?:ない|ありません)|ではなく/,
  /不用|不需要|无需|不必|不要(?!钱)|我们自己/,
];

// Full-width marks by their numbers: in most fonts they look like the narrow ones.
const clause = /[^.!?;,。、\n\uff01\uff0c\uff1b\uff1f]+[.!?;,。、\n\uff01\uff0c\uff1b\uff1f]?/gu;

/**
 * The text with the clauses blanked out that say what is not wanted. Its length stays, so that positions in it are
 * positions in `text`. A text that says nothing else stays as it is.
 */
export function withoutUnwanted(text: string): string {
  const kept = text.replace(clause, (part) => (isRefusal(part) ? ' '.repeat(part.length) : part));
  return kept.trim() === '' ? text : kept;
}

const isRefusal = (part: string) => refusals.some((refusal) => refusal.test(part));

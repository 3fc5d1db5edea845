/** What matching has found so far: the parts of an address by name. */
export type Parts = Record<string, string>;

/**
 * One segment of a compiled pattern: a word that must stand there; null for any rest, also none; one or more segments
 * taken as they are; or words with named parts between them, `[word, part, word, part, word]`.
 */
export type Segment = string | null | { many: string } | string[];

/** Whether letters' case counts. */
export type Matching = { fold: boolean };

const isRest = (segment: Segment) => segment === null || (typeof segment === 'object' && 'many' in segment);

/**
 * Matches segments one for one; one `rest` at most takes what is left over, so that no input makes it try twice.
 * Found parts are added to `parts`; a part named twice must have one value.
 */
export function matchSegments(pattern: Segment[], values: string[], parts: Parts, matching: Matching): boolean {
  const at = pattern.findIndex(isRest);
  if (at < 0) return pattern.length === values.length && matchEach(pattern, values, parts, matching);
  const end = values.length - (pattern.length - at - 1);
  if (end < at) return false;
  const rest = pattern[at];
  if (rest && !takeMany(parts, (rest as { many: string }).many, values.slice(at, end))) return false;
  return (
    matchEach(pattern.slice(0, at), values, parts, matching) &&
    matchEach(pattern.slice(at + 1), values.slice(end), parts, matching)
  );
}

const takeMany = (parts: Parts, name: string, values: string[]) =>
  values.length > 0 && values.every(Boolean) && take(parts, name, values.join('/'));

const matchEach = (pattern: Segment[], values: string[], parts: Parts, matching: Matching) =>
  pattern.every((segment, index) => matchSegment(segment, values[index] ?? '', parts, matching));

/** Matches one segment from left to right: each word where it first stands, each part what lies before the next word. */
export function matchSegment(segment: Segment, value: string, parts: Parts, { fold }: Matching): boolean {
  const text = fold ? value.toLowerCase() : value;
  if (typeof segment === 'string') return text === (fold ? segment.toLowerCase() : segment);
  if (!Array.isArray(segment)) return true;
  const [first = '', ...pieces] = fold
    ? segment.map((piece, index) => (index % 2 ? piece : piece.toLowerCase()))
    : segment;
  if (!text.startsWith(first)) return false;
  let at = first.length;
  for (let index = 0; index < pieces.length; index += 2) {
    const [name = '', word = ''] = pieces.slice(index, index + 2);
    const isLast = index + 2 === pieces.length;
    // The last word ends the segment; an empty one leaves all that follows to the part before it.
    const found = isLast && text.endsWith(word) ? text.length - word.length : text.indexOf(word, at + 1);
    if (found <= at || (isLast && found + word.length !== text.length) || !take(parts, name, value.slice(at, found))) {
      return false;
    }
    at = found + word.length;
  }
  return at === text.length;
}

function take(parts: Parts, name: string, value: string): boolean {
  if (parts[name] !== undefined && parts[name] !== value) return false;
  parts[name] = value;
  return true;
}

/** What matching has found so far: the parts of an address by name. */
export type Parts = Record<string, string>;

/** One segment of a pattern: words that must stand there, and named parts between them. */
export type Segment =
  | { kind: 'one'; pieces: Piece[] }
  /** `*`: any rest, also none. `:name+`: one or more segments, taken as they are. */
  | { kind: 'rest'; name?: string };

type Piece = { word: string } | { part: string };

/** Reads one segment of a pattern, such as `issues`, `:id`, `*`, `:path+` or `:owner|:repo|:number`. */
export function parseSegment(pattern: string): Segment {
  if (pattern === '*') return { kind: 'rest' };
  const many = /^:([a-zA-Z]+)\+$/.exec(pattern);
  if (many) return { kind: 'rest', name: many[1] };
  const pieces = pattern
    .split(/(:[a-zA-Z]+)/)
    .filter(Boolean)
    .map((piece) => (piece.length > 1 && piece.startsWith(':') ? { part: piece.slice(1) } : { word: piece }));
  return { kind: 'one', pieces };
}

/** Whether a segment names no part and so must be met word for word. */
export function isLiteral(segment: Segment): boolean {
  return segment.kind === 'one' && segment.pieces.every((piece) => 'word' in piece);
}

/**
 * Matches segments one for one; at most one `rest` takes what is left over, so that no input makes it try twice.
 * Found parts are added to `parts`; a part named twice must have one value.
 */
export function matchSegments(pattern: Segment[], values: string[], parts: Parts, fold: boolean): boolean {
  const rest = pattern.findIndex((segment) => segment.kind === 'rest');
  if (rest < 0) {
    return pattern.length === values.length && matchEach(pattern, values, parts, fold);
  }
  const after = pattern.length - rest - 1;
  const middle = values.slice(rest, values.length - after);
  if (values.length < rest + after) return false;
  const name = (pattern[rest] as { name?: string }).name;
  if (name !== undefined && !(middle.every(Boolean) && middle.length > 0 && take(parts, name, middle.join('/')))) {
    return false;
  }
  return (
    matchEach(pattern.slice(0, rest), values.slice(0, rest), parts, fold) &&
    matchEach(pattern.slice(rest + 1), values.slice(values.length - after), parts, fold)
  );
}

function matchEach(pattern: Segment[], values: string[], parts: Parts, fold: boolean): boolean {
  return pattern.every((segment, index) => matchSegment(segment, values[index] ?? '', parts, fold));
}

/** Matches one segment from left to right: each word where it first stands, each part what lies before the next word. */
export function matchSegment(segment: Segment, value: string, parts: Parts, fold: boolean): boolean {
  if (segment.kind === 'rest') return true;
  const text = fold ? value.toLowerCase() : value;
  let at = 0;
  let open: string | undefined;
  for (const piece of segment.pieces) {
    if ('part' in piece) {
      open = piece.part;
      continue;
    }
    const word = fold ? piece.word.toLowerCase() : piece.word;
    const found = open === undefined ? (text.startsWith(word, at) ? at : -1) : text.indexOf(word, at + 1);
    if (found < 0 || (open !== undefined && !take(parts, open, value.slice(at, found)))) return false;
    open = undefined;
    at = found + word.length;
  }
  return open === undefined ? at === value.length : at < value.length && take(parts, open, value.slice(at));
}

function take(parts: Parts, name: string, value: string): boolean {
  if (parts[name] !== undefined && parts[name] !== value) return false;
  parts[name] = value;
  return true;
}

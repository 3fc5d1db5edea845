import type { Adapter } from '../records/adapter-shape';

type RecordAddress = NonNullable<Adapter['records']>[number];

/** Formats that no ordinary word of an address has. */
const narrow = /^(digits|number|uuid|guid|hex|key|key-or-uuid|sf|prefix|word|tail-hex)(:|$)/;

/** Whether an address shape would take any page of its host for a record: it names no word, and its parts are any text. */
export function isTooWide({ patterns, formats = {} }: RecordAddress): boolean {
  return patterns.some((pattern) => {
    const parts = [...pattern.matchAll(/:([a-zA-Z]+)/g)].map(([, part = '']) => part);
    return !hasWord(pattern) && !parts.some((part) => narrow.test(formats[part] ?? ''));
  });
}

/** A segment without a part, or a parameter, each of which an address must have. Optional groups need not be there. */
function hasWord(pattern: string): boolean {
  const needed = pattern.replace(/\{[^{}]*\}\?/g, '').replace(/^\/\/[^/]*/, '');
  const pieces = needed.split(/[/?&#]/).filter(Boolean);
  return pieces.some((piece) => piece.includes('=') || !/^(\*|:.*)$/.test(piece));
}

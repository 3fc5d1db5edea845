import type { PartShape } from './compiled';

/** A part without a shape: any text without a slash. */
const anyText: PartShape = { shape: '[^/\\u0000-\\u001f\\u007f]{1,200}' };

/** A part as an identity writes it; null if it does not have the shape. */
export function normalisePart(value: string, { shape, turn }: PartShape = anyText): string | null {
  const found = new RegExp(`^(?:${shape})$`).exec(value);
  if (!found) return null;
  const text = found[1] ?? value;
  if (turn === 'lower') return text.toLowerCase();
  if (turn === 'upper') return text.toUpperCase();
  return turn === 'sf' ? writeLong(text) : text;
}

/**
 * The 18-character form of a Salesforce id: three characters at the end say which of the first 15 are capitals, so
 * that both forms of one id are one identity.
 */
function writeLong(id: string): string {
  if (id.length === 18) return id;
  const check = [0, 5, 10].map((start) => {
    const capitals = [...id.slice(start, start + 5)].reduce(
      (bits, letter, at) => bits + (+/[A-Z]/.test(letter) << at),
      0,
    );
    return 'ABCDEFGHIJKLMNOPQRSTUVWXYZ012345'[capitals];
  });
  return id + check.join('');
}

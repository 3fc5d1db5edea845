import canonicalize from 'canonicalize';

/** Whether two field values are the same JSON; missing and null are one. */
export function isSameValue(a: unknown, b: unknown): boolean {
  return canonicalize(a ?? null) === canonicalize(b ?? null);
}

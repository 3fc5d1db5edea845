import { sha256 } from '@noble/hashes/sha2.js';
import { bytesToHex, utf8ToBytes } from '@noble/hashes/utils.js';
import { plainDecimal } from '../values/decimal';
import { normalForm } from '../values/normal-form';
import type { Facts } from './rule';

/**
 * The first 16 hex digits of SHA-256 over the canonical JSON (RFC 8785) of a rule's facts: missing is null, lists are
 * sorted, texts are in normal form. Decimals come in through `decimalFact`.
 */
export function fingerprintOf(rule: string, facts: Facts): string {
  return bytesToHex(sha256(utf8ToBytes(canonicalFact({ rule, ...facts }))).subarray(0, 8));
}

/** A decimal as a fact: without superfluous zeros. */
export function decimalFact(decimal: string | undefined): string | null {
  return decimal === undefined ? null : plainDecimal(decimal);
}

/** Written in one walk: settling facts first and making text of them then took half the time of a fingerprint. */
function canonicalFact(value: unknown): string {
  if (value === undefined || value === null) return 'null';
  if (typeof value === 'string') return JSON.stringify(normalForm(value));
  if (Array.isArray(value)) return `[${sortedTexts(value).join(',')}]`;
  if (typeof value !== 'object') return JSON.stringify(value);
  const fields = Object.entries(value).sort(([a], [b]) => (a < b ? -1 : 1));
  return `{${fields.map(([name, inner]) => `${JSON.stringify(name)}:${canonicalFact(inner)}`).join(',')}}`;
}

/** What a list says, in an order that does not depend on how it was put together. */
function sortedTexts(list: readonly unknown[]): string[] {
  const items = list.map((value) => {
    if (typeof value === 'string') return { key: normalForm(value), text: canonicalFact(value) };
    // A list inside a list is a tuple, such as a day and its value: its order is its meaning.
    const text = Array.isArray(value) ? `[${value.map(canonicalFact).join(',')}]` : canonicalFact(value);
    return { key: text, text };
  });
  return items.sort((a, b) => (a.key < b.key ? -1 : a.key > b.key ? 1 : 0)).map(({ text }) => text);
}

import { sha256 } from '@noble/hashes/sha2.js';
import { bytesToHex, utf8ToBytes } from '@noble/hashes/utils.js';
import canonicalize from 'canonicalize';
import { plainDecimal } from '../values/decimal';
import { normalForm } from '../values/normal-form';
import type { Facts } from './rule';

/**
 * The first 16 hex digits of SHA-256 over the canonical JSON of a rule's facts: missing is null, lists are sorted,
 * texts are in normal form. Decimals come in through `decimalFact`.
 */
export function fingerprintOf(rule: string, facts: Facts): string {
  const text = canonicalize(settle({ rule, ...facts })) ?? '';
  return bytesToHex(sha256(utf8ToBytes(text)).subarray(0, 8));
}

/** A decimal as a fact: without superfluous zeros. */
export function decimalFact(decimal: string | undefined): string | null {
  return decimal === undefined ? null : plainDecimal(decimal);
}

function settle(value: unknown): unknown {
  if (value === undefined || value === null) return null;
  if (typeof value === 'string') return normalForm(value);
  // A list inside a list is a tuple, such as a day and its value: its order is its meaning.
  if (Array.isArray(value)) return sorted(value.map((item) => (Array.isArray(item) ? item.map(settle) : settle(item))));
  if (typeof value !== 'object') return value;
  const settled: Record<string, unknown> = {};
  for (const [name, inner] of Object.entries(value)) settled[name] = settle(inner);
  return settled;
}

function sorted(list: unknown[]): unknown[] {
  if (list.length < 2) return list;
  // Texts, which most lists hold, sort by their UTF-16 code units, just as their keys below would.
  if (list.every((value) => typeof value === 'string')) return list.sort();
  const keyed = list.map((value) => ({ value, key: typeof value === 'string' ? value : (canonicalize(value) ?? '') }));
  keyed.sort((a, b) => (a.key < b.key ? -1 : a.key > b.key ? 1 : 0));
  return keyed.map(({ value }) => value);
}

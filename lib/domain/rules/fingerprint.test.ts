import { sha256 } from '@noble/hashes/sha2.js';
import { bytesToHex, utf8ToBytes } from '@noble/hashes/utils.js';
import canonicalize from 'canonicalize';
import fc from 'fast-check';
import { expect, it } from 'vitest';
import { normalForm } from '../values/normal-form';
import { fingerprintOf } from './fingerprint';
import type { Facts } from './rule';

/** Dismissed gaps keep these: one that comes out otherwise brings back what people have put aside. */
const known: readonly [string, Facts, string][] = [
  ['agreement.none_in_force', {}, '08b223534708e1db'],
  ['criterion.stale', { measuredOn: null }, '3a315dd78b783bc6'],
  [
    'scope_item.vague',
    { text: 'Ongoing support as needed', terms: ['Ongoing support', 'as needed'] },
    'e04354e79350cd78',
  ],
  ['scope_item.vague', { text: 'U\u0308bergabe „nach Bedarf“', terms: ['nach Bedarf'] }, 'ffaa62da4d92d4a6'],
  ['scope_item.vague', { text: 'Say "a\\b"\u0007', terms: ['"', '!', ''] }, 'c61fbb0038929360'],
  [
    'forecast.miss',
    {
      target: '90',
      dueOn: '2025-07-25',
      points: [
        ['2025-01-15', '40'],
        ['2025-02-05', '40.5'],
      ],
    },
    'c92c752b8643eb41',
  ],
  [
    'agreement.moved_without_resign',
    {
      changes: [
        { field: 'dueOn', old: '2025-01-01', new: null },
        { field: 'allowance', new: { limit: '4', unit: 'rounds' }, old: undefined },
      ],
    },
    '059773d17a927e83',
  ],
  ['report.incomplete', { count: 10, missing: [], ids: [10, 9, 1], sent: true }, 'ae0e9d0f72073e8f'],
];

it.each(known)('of %s %j stays %s', (rule, facts, fingerprint) => {
  expect(fingerprintOf(rule, facts)).toBe(fingerprint);
});

it('is the same for what says the same', () => {
  const said = (facts: Facts) => fingerprintOf('scope_item.vague', facts);
  expect(said({ a: undefined })).toBe(said({ a: null }));
  expect(said({ text: '  Ongoing\u00a0support \n as   needed ' })).toBe(said({ text: 'Ongoing support as needed' }));
  expect(said({ terms: ['b', 'a b', 'a'] })).toBe(said({ terms: ['a', 'b', 'a b'] }));
  expect(said({ text: '\u00dcbung' })).toBe(said({ text: 'U\u0308bung' }));
});

it('differs for another rule, another text and another order within a pair', () => {
  const pair = (facts: Facts) => fingerprintOf('forecast.miss', facts);
  expect(pair({ points: [['1', '2']] })).not.toBe(pair({ points: [['2', '1']] }));
  expect(fingerprintOf('a', {})).not.toBe(fingerprintOf('b', {}));
  expect(pair({ text: 'Case' })).not.toBe(pair({ text: 'case' }));
});

it('is taken over canonical JSON, whatever the facts are', () => {
  const field = fc.oneof(fc.string({ unit: 'grapheme' }), fc.integer(), fc.boolean(), fc.constant(null));
  const facts = fc.dictionary(
    fc.string({ unit: 'grapheme', minLength: 1 }).map((name) => `x${name}`),
    field,
  );
  fc.assert(
    fc.property(
      facts,
      fc.dictionary(
        fc.string().map((name) => `x${name}`),
        field,
      ),
      (own, inner) => {
        const said = { ...normalised(own), inner: normalised(inner) };
        const text = canonicalize({ rule: 'a', ...said }) ?? '';
        expect(fingerprintOf('a', said)).toBe(bytesToHex(sha256(utf8ToBytes(text))).slice(0, 16));
      },
    ),
  );
});

const normalised = (facts: Facts): Facts =>
  Object.fromEntries(
    Object.entries(facts).map(([name, value]) => [name, typeof value === 'string' ? normalForm(value) : value]),
  );

import { describe, expect, it } from 'vitest';
import type { DocumentOf } from '../document';
import { parseDocumentOf } from '../document';
import { isRefusal } from '../refusal';
import { plainDecimal } from '../values/decimal';
import { digestOf, signedTermsOf, signedTermsText } from './signed-terms';

const parse = <Type extends 'agreement' | 'scopeItem' | 'criterion'>(type: Type, fields: object): DocumentOf<Type> => {
  const document = parseDocumentOf(type, { type, engagementId: 'e', agreementId: 'a', ...fields });
  if (isRefusal(document)) throw new Error(`${document.code} ${document.path}`);
  return document;
};
const anAgreement = (fields: object = {}) => {
  const document = parseDocumentOf('agreement', {
    type: 'agreement',
    engagementId: 'e',
    id: 'a',
    version: 1,
    status: 'in_force',
    ...fields,
  });
  if (isRefusal(document)) throw new Error(`${document.code} ${document.path}`);
  return document;
};
const anItem = (fields: object = {}) =>
  parse('scopeItem', { id: 'i1', kind: 'deliverable', text: 'Six pages', ...fields });
const aCriterion = (fields: object = {}) =>
  parse('criterion', { id: 'c1', kind: 'hard', statement: 'More leads', target: '100', ...fields });

describe('the signed terms', () => {
  it('are canonical JSON with the four names and without empty fields', () => {
    const terms = signedTermsOf(anAgreement(), [anItem({ tolerance: ' ' })], []);
    expect(signedTermsText(terms)).toBe(
      '{"channels":[],"criteria":[],"scopeItems":[{"id":"i1","kind":"deliverable","text":"Six pages"}],"version":1}',
    );
  });

  it('list items and criteria by id, and channels by their own text', () => {
    const terms = signedTermsOf(
      anAgreement({ channels: [{ type: 'email', purpose: 'requests' }, { type: 'call' }] }),
      [anItem({ id: 'i2' }), anItem({ id: 'i10' })],
      [aCriterion({ id: 'cb' }), aCriterion({ id: 'cA' })],
    );
    expect(terms.channels).toEqual([{ type: 'email', purpose: 'requests' }, { type: 'call' }]);
    expect(terms.scopeItems.map((item) => item['id'])).toEqual(['i10', 'i2']);
    expect(terms.criteria.map((criterion) => criterion['id'])).toEqual(['cA', 'cb']);
  });

  it('have a digest that anyone can compute', () => {
    // printf '{"channels":[],"criteria":[],"scopeItems":[],"version":1}' | sha256sum
    expect(digestOf(signedTermsOf(anAgreement(), [], []))).toBe(
      '4c9617f1e038f81d822783367f914385af0e85cda6e431dbf0b457458e0c99f3',
    );
  });
});

describe('the digest', () => {
  const digest = (agreement: object, item: object, criterion: object) =>
    digestOf(signedTermsOf(anAgreement(agreement), [anItem(item)], [aCriterion(criterion)]));
  const signed = digest({}, {}, {});

  it.each<[string, object, object, object]>([
    ['a contact changed', { channels: [] }, {}, {}],
    ['our owner changed', {}, { owner: { memberId: 'b' } }, {}],
    ['a double space was removed', {}, { text: 'Six  pages' }, {}],
    ['a field is left blank', {}, {}, { metric: ' ' }],
    ['a zero was typed after the point', {}, {}, { target: '100.0' }],
    ['an item was moved, a stretch goal set', {}, { position: 7 }, { stretch: '140', clarification: 'per month' }],
  ])('stays the same when %s', (_what, agreement, item, criterion) => {
    expect(digest(agreement, item, criterion)).toBe(signed);
  });

  it.each<[string, object, object, object]>([
    ['a target', {}, {}, { target: '120' }],
    ['a day', {}, { dueOn: '2025-01-01' }, {}],
    ['an allowance', {}, { allowance: { limit: '2', unit: 'rounds' } }, {}],
    ['a duration of no days', {}, { duration: { days: 0 } }, {}],
    ['the kind of an item', {}, { kind: 'exclusion' }, {}],
    ['a channel', { channels: [{ type: 'email' }] }, {}, {}],
    ['the version', { version: 2 }, {}, {}],
  ])('changes with %s', (_what, agreement, item, criterion) => {
    expect(digest(agreement, item, criterion)).not.toBe(signed);
  });
});

it('reads a letter with its accent the same in one code point or two', () => {
  const digests = ['Caf\u00e9', 'Cafe\u0301'].map((text) =>
    digestOf(signedTermsOf(anAgreement(), [anItem({ text })], [])),
  );
  expect(digests[0]).toBe(digests[1]);
});

describe('a plain decimal', () => {
  it.each([
    ['100.0', '100'],
    ['-0', '0'],
    ['-0.00', '0'],
    ['007.50', '7.5'],
    ['-12.30', '-12.3'],
    ['0.05', '0.05'],
    ['1000', '1000'],
  ])('%s becomes %s', (typed, plain) => {
    expect(plainDecimal(typed)).toBe(plain);
  });
});

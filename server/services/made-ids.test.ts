import { describe, expect, it } from 'vitest';
import { idsToMake, namedIds } from './made-ids';

const [one, two, three] = [1, 2, 3].map((digit) => `0000000${digit}-0000-7000-8000-000000000000`);

describe('idsToMake', () => {
  it('are the ids that a command gives to what it makes, not those it points at', () => {
    const args = {
      document: { type: 'feedback', id: one, engagementId: two, about: { type: 'scopeItem', id: three } },
    };
    expect(idsToMake('document.create', args, undefined)).toEqual([one]);
    expect(idsToMake('gap.flag', { id: one, engagementId: two }, undefined)).toEqual([one]);
  });

  it('are those of other arguments where a command says so', () => {
    expect(idsToMake('agreement.draftNext', { agreementId: one, from: two }, undefined)).toEqual([one]);
    expect(idsToMake('agreement.propose', { agreementId: one, signers: [{ id: two }] }, undefined)).toEqual([two]);
  });

  it('are none where a command only touches what is there, or was told that it is not', () => {
    expect(idsToMake('document.edit', { type: 'client', id: one }, undefined)).toEqual([]);
    expect(idsToMake('gap.take', { id: one }, 'args.id')).toEqual([]);
  });
});

describe('namedIds', () => {
  it('says where each stands, and does not follow nesting for ever', () => {
    expect(namedIds({ list: [{ id: one }] })).toMatchObject([{ id: one, path: 'args.list.0.id' }]);
    let deep: unknown = one;
    for (let level = 0; level < 50_000; level += 1) deep = [deep];
    expect(namedIds(deep)).toEqual([]);
  });
});

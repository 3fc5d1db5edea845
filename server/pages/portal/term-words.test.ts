import { expect, it } from 'vitest';
import type { TermDifference } from '../../../lib/domain/agreement-terms/compare-versions';
import { aWorkspace, draftId, members, signerId } from '../../../test/builders/a-workspace';
import { readerLanguage } from '../../reader-language';
import { readSigning } from '../../services/signing/signing';
import { clientReader } from './client-reader';
import { fieldWords } from './term-words';

const words = (fields: TermDifference['fields'], language = 'en') => {
  const signing = readSigning(aWorkspace(), draftId);
  if (!signing) throw new Error('The standard workspace has a draft.');
  const difference: TermDifference = {
    change: 'changed',
    type: 'scopeItem',
    id: 'x',
    title: 'Landing pages',
    section: 'deliverable',
    movedFrom: null,
    place: null,
    fields,
  };
  return fieldWords(difference, signing, clientReader(readerLanguage(language), 'Europe/Berlin'));
};

it('tells an owner who changes sides once, and by name', () => {
  const fields = [
    { field: 'owner.memberId', old: members.lead.id, new: null },
    { field: 'owner.stakeholderId', old: null, new: signerId },
  ];
  expect(words(fields)).toEqual([{ label: 'Who', before: 'Lena Lead', after: 'Ms Sato' }]);
});

it('tells days, numbers and closed words as the reader writes them', () => {
  const fields = [
    { field: 'dueOn', old: null, new: '2026-06-30' },
    { field: 'target', old: '1200.5', new: '1000' },
    { field: 'direction', old: 'up', new: 'band' },
  ];
  expect(words(fields, 'de')).toEqual([
    { label: 'Fällig am', before: null, after: '30. Juni 2026' },
    { label: 'Zielwert', before: '1.200,5', after: '1.000' },
    expect.objectContaining({ before: expect.not.stringMatching(/^up$/), after: expect.not.stringMatching(/^band$/) }),
  ]);
});

it('puts the line itself first, and a whole new allowance into one', () => {
  const fields = [
    { field: 'allowance', old: null, new: { limit: '6', unit: 'pages' } },
    { field: 'text', old: 'Pages', new: 'Landing pages' },
  ];
  expect(words(fields)).toEqual([
    { label: null, before: 'Pages', after: 'Landing pages' },
    { label: 'At most', before: null, after: '6 pages' },
  ]);
});

it('has a word for a field that nobody thought of', () => {
  expect(words([{ field: 'novelty', old: 'a', new: 'b' }])).toEqual([{ label: 'Details', before: 'a', after: 'b' }]);
});

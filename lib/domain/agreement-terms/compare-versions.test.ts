import { describe, expect, it } from 'vitest';
import { a, aSnapshot, type Row } from '../../../test/builders/a-snapshot';
import type { DocumentOf } from '../document';
import { type DocumentIndex, indexDocuments } from '../documents/document-index';
import { alteredTerms, isAltered } from './altered-terms';
import { compareSignedTerms, compareVersions } from './compare-versions';
import { digestOf, signedTermsOf, signedTermsText } from './signed-terms';

const first = a('agreement', { id: 'v1', version: 1, status: 'superseded', channels: [{ type: 'email' }] });
const second = a('agreement', { id: 'v2', version: 2, status: 'in_force', channels: [{ type: 'call' }] });
const third = a('agreement', { id: 'v3', version: 3, status: 'draft', channels: [{ type: 'call' }] });

const item = (id: string, agreementId: string, fields: Partial<DocumentOf<'scopeItem'>>): Row =>
  a('scopeItem', { id, agreementId, ...fields });

const rows = [
  first,
  second,
  third,
  item('pages-1', 'v1', { text: 'Landing pages', allowance: { limit: '6', unit: 'pages' } }),
  item('chat-1', 'v1', { text: 'Live chat', kind: 'deliverable' }),
  item('texts-1', 'v1', { text: 'Swedish texts' }),
  item('photos-1', 'v1', { text: 'Photos' }),
  item('pages-2', 'v2', { text: 'Landing pages', allowance: { limit: '8', unit: 'pages' }, previousId: 'pages-1' }),
  item('chat-2', 'v2', { text: 'Live chat', kind: 'exclusion', previousId: 'chat-1' }),
  item('photos-2', 'v2', { text: 'Photos', previousId: 'photos-1' }),
  item('report-2', 'v2', { text: 'Monthly report' }),
  item('pages-3', 'v3', { text: 'Landing pages', allowance: { limit: '8', unit: 'pages' }, previousId: 'pages-2' }),
  a('criterion', { id: 'leads-1', agreementId: 'v1', target: '100', dueOn: '2026-06-30' }),
  a('criterion', { id: 'leads-2', agreementId: 'v2', target: '120', dueOn: '2026-06-30', previousId: 'leads-1' }),
  a('milestone', { id: 'freeze-1', agreementId: 'v1', dueOn: '2026-03-01' }),
  a('milestone', { id: 'freeze-2', agreementId: 'v2', dueOn: '2026-03-15', previousId: 'freeze-1' }),
];

const index = indexDocuments(aSnapshot(rows).documents);
const version = (id: string, of: DocumentIndex = index): DocumentOf<'agreement'> => {
  const found = of.find('agreement', id);
  if (!found) throw new Error(id);
  return found;
};
const compare = (before: string, after: string) => compareVersions(index, version(before), version(after));
const shortly = ({ differences }: ReturnType<typeof compare>) =>
  differences.map(({ change, title, movedFrom, section, fields }) =>
    [
      change,
      title,
      movedFrom ? `${movedFrom} → ${section}` : '',
      ...fields.map((one) => `${one.field} ${one.old} → ${one.new}`),
    ]
      .filter(Boolean)
      .join(', '),
  );

describe('comparing two versions', () => {
  it('says what was added, removed, moved and changed, old and new', () => {
    const comparison = compare('v1', 'v2');
    expect(shortly(comparison)).toEqual([
      'changed, Landing pages, allowance.limit 6 → 8',
      'added, Monthly report',
      'moved, Live chat, deliverable → exclusion',
      'changed, Qualified leads per month, target 100 → 120',
      'changed, Design freeze, dueOn 2026-03-01 → 2026-03-15',
      'added, call',
      'removed, Swedish texts',
      'removed, email',
    ]);
    expect(comparison.unchanged).toBe(1);
  });

  it('follows a line over versions that lie between', () => {
    expect(shortly(compare('v1', 'v3'))).toContain('changed, Landing pages, allowance.limit 6 → 8');
  });

  it('finds nothing between a version and itself', () => {
    expect(compare('v2', 'v2')).toEqual({ differences: [], unchanged: 7 });
  });

  it('compares owners and clarifications, which are not signed, as well', () => {
    const owned = rows.map((row) => (row.id === 'photos-2' ? { ...row, owner: { memberId: 'member' } } : row));
    const other = indexDocuments(aSnapshot(owned as Row[]).documents);
    expect(compareVersions(other, version('v1', other), version('v2', other)).differences).toContainEqual(
      expect.objectContaining({
        title: 'Photos',
        fields: [{ field: 'owner', old: null, new: { memberId: 'member' } }],
      }),
    );
  });

  it('does the same from the two texts that were signed, milestones and owners aside', () => {
    const text = (id: string) => signedTermsText(termsOf(index, version(id)));
    const comparison = compareSignedTerms(text('v1'), text('v2'), index);
    // Signed terms are kept in the order of their ids.
    expect(comparison && shortly(comparison).sort()).toEqual(
      shortly(compare('v1', 'v2'))
        .filter((line) => !line.includes('Design freeze'))
        .sort(),
    );
    // Where no document says which line follows which, the words do.
    const alone = compareSignedTerms(text('v1'), text('v2'), indexDocuments([]));
    expect(alone && shortly(alone)).toContain('changed, Landing pages, allowance.limit 6 → 8');
  });

  it('says which line was moved among the others, and after which it stands now', () => {
    const placed = (id: string, agreementId: string, statement: string, position: number, previousId?: string) =>
      a('criterion', { id, agreementId, statement, position, previousId });
    const moved = indexDocuments(
      aSnapshot([
        first,
        second,
        placed('cost-1', 'v1', 'Cost per lead', 10),
        placed('leads-1', 'v1', 'Qualified leads', 20),
        placed('calls-1', 'v1', 'Sales calls', 30),
        placed('calls-2', 'v2', 'Sales calls', 10, 'calls-1'),
        placed('cost-2', 'v2', 'Cost per lead', 20, 'cost-1'),
        { ...placed('leads-2', 'v2', 'Qualified leads', 30, 'leads-1'), target: '100' } as Row,
      ]).documents,
    );
    const { differences } = compareVersions(moved, version('v1', moved), version('v2', moved));
    expect(differences.filter(({ type }) => type === 'criterion')).toMatchObject([
      { change: 'moved', title: 'Sales calls', place: { after: null }, movedFrom: null, fields: [] },
      { change: 'changed', title: 'Qualified leads', place: null, fields: [{ field: 'target' }] },
    ]);
  });

  it('has nothing to say about a text that was lost', () => {
    expect(compareSignedTerms(undefined, '{}', index)).toBeNull();
    expect(compareSignedTerms('{', '{}', index)).toBeNull();
    expect(compareSignedTerms('{"scopeItems": 7}', '{}', index)).toBeNull();
  });
});

describe('a signed version that was altered', () => {
  const items = index.list('scopeItem');
  const criteria = index.list('criterion');
  const terms = termsOf(index, version('v2'));
  const signed = { ...version('v2'), digest: digestOf(terms), signedTerms: signedTermsText(terms) };

  it('is found by its digest, and said term by term', () => {
    expect(isAltered(signed, items, criteria)).toBe(false);
    const target = criteria.map((one) => (one.id === 'leads-2' ? { ...one, target: '90' } : one));
    expect(isAltered(signed, items, target)).toBe(true);
    expect(alteredTerms(signed, items, target)).toEqual([
      expect.objectContaining({ change: 'changed', fields: [{ field: 'target', old: '120', new: '90' }] }),
    ]);
    const fewer = items.filter(({ id }) => id !== 'report-2');
    expect(alteredTerms(signed, fewer, criteria)).toMatchObject([{ change: 'removed', title: 'Monthly report' }]);
  });

  it('is not altered by what nobody signed', () => {
    const clarified = items.map((one) => ({ ...one, clarification: 'By mail', position: 3 }));
    expect(isAltered(signed, clarified, criteria)).toBe(false);
    expect(alteredTerms(signed, clarified, criteria)).toEqual([]);
  });

  it('is no question of a draft, or of a version that was never signed here', () => {
    expect(isAltered({ ...signed, status: 'draft', digest: 'x' }, items, criteria)).toBe(false);
    expect(isAltered(version('v2'), items, criteria)).toBe(false);
  });
});

function termsOf(of: DocumentIndex, agreement: DocumentOf<'agreement'>) {
  const isIn = ({ agreementId }: { agreementId: string }) => agreementId === agreement.id;
  return signedTermsOf(agreement, of.list('scopeItem').filter(isIn), of.list('criterion').filter(isIn));
}

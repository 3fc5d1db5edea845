import { describe, expect, it } from 'vitest';
import { indexDocuments } from '../documents/document-index';
import { isRefusal } from '../refusal';
import { readSnapshot } from '../snapshot';
import { explainScope } from './explain-scope';

const snapshotOf = (documents: object[]) => {
  const snapshot = readSnapshot({ goalpost: 1, workspace: { name: 'W' }, documents });
  if (isRefusal(snapshot)) throw new Error(snapshot.message);
  return indexDocuments(snapshot.documents);
};

const engagement = (id: string) => [
  { type: 'client', id: `client-${id}`, name: 'C', domains: [] },
  { type: 'engagement', id, clientId: `client-${id}`, name: id, kind: 'project', status: 'active' },
];
const version = (id: string, engagementId: string, status: string, number: number) => ({
  type: 'agreement',
  id,
  engagementId,
  status,
  version: number,
});
const item = (
  id: string,
  agreementId: string,
  engagementId: string,
  kind: string,
  text: string,
  previousId?: string,
) => ({
  type: 'scopeItem',
  id,
  agreementId,
  engagementId,
  kind,
  text,
  ...(previousId && { previousId }),
});

const pages = 'Landing pages for the spring campaign';
const shop = 'Product photos for the web shop';
const task = 'Newsletter about the spring sale';

const twoEngagements = [
  ...engagement('one'),
  version('one-1', 'one', 'superseded', 1),
  version('one-2', 'one', 'in_force', 2),
  version('one-3', 'one', 'draft', 3),
  item('pages-1', 'one-1', 'one', 'deliverable', pages),
  item('pages-2', 'one-2', 'one', 'deliverable', pages, 'pages-1'),
  item('shop-2', 'one-2', 'one', 'exclusion', shop),
  item('shop-3', 'one-3', 'one', 'deliverable', shop, 'shop-2'),
  ...engagement('two'),
  version('two-1', 'two', 'in_force', 1),
  item('pages-two', 'two-1', 'two', 'deliverable', pages),
  item('shop-two', 'two-1', 'two', 'exclusion', shop),
];
const answer = {
  type: 'scopeAnswer',
  id: 'answer',
  engagementId: 'one',
  text: task,
  verdict: 'covered',
  scopeItemId: 'pages-1',
  on: '2026-01-01',
};

describe('the explanation of a scope', () => {
  it('speaks of the version in force, not of a draft or an old one', () => {
    const explained = explainScope(snapshotOf(twoEngagements), 'one', 'en', 'Product photos for the shop');
    expect(explained).toMatchObject({ verdict: 'outside', item: { id: 'shop-2', kind: 'exclusion', text: shop } });
    expect(explained.nearest.map(({ id }) => id)).not.toContain('shop-3');
    expect(explained.why.item.map(({ text }) => text)).toEqual(['Product', 'photos', 'shop']);
  });

  it('counts an answer in its own engagement alone, and by the item that took the place of the one named', () => {
    const before = snapshotOf(twoEngagements);
    const after = snapshotOf([...twoEngagements, answer]);
    const similar = 'Newsletter for the spring sale';
    expect(explainScope(before, 'one', 'en', similar).verdict).toBe('unclear');
    expect(explainScope(after, 'one', 'en', similar)).toMatchObject({
      verdict: 'inside',
      item: { id: 'pages-2' },
      answerId: 'answer',
    });
    expect(explainScope(after, 'two', 'en', similar)).toEqual(explainScope(before, 'two', 'en', similar));
  });

  it('finds everything unclear where nothing was agreed', () => {
    const nothing = snapshotOf([...engagement('one'), version('one-1', 'one', 'in_force', 1)]);
    expect(explainScope(nothing, 'one', 'en', task)).toEqual({
      verdict: 'unclear',
      score: 0,
      why: { task: [], item: [] },
      isBeyondLimit: false,
      nearest: [],
    });
  });
});

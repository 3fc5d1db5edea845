import { describe, expect, it } from 'vitest';
import { a, aSnapshot, type Row } from '../../../test/builders/a-snapshot';
import { indexDocuments } from '../documents/document-index';
import { readingOf } from '../gaps/reading-of';
import { pastResultRange } from './past-result-range';

const aim = { metric: 'Cost per lead', unit: 'USD', direction: 'down' } as const;
let number = 0;
const past = (value: string, fields: object = {}): Row => {
  number += 1;
  return a('pastResult', { id: `past-${number}`, value, industry: 'Retail', ...fields });
};

function rangeOf(rows: readonly Row[], criterion: object = aim, industry: string | undefined = 'Retail') {
  const all = [a('agreement', { status: 'draft' }), a('criterion', criterion), ...rows];
  const snapshot = aSnapshot(all, { engagement: { industry } });
  const index = indexDocuments([snapshot.workspace, ...snapshot.documents]);
  const reading = readingOf(index, 'engagement', '2025-06-01');
  const written = index.find('criterion', 'criterion');
  if (!reading || !written) throw new Error('The snapshot lost its criterion.');
  return pastResultRange(written, reading);
}

describe('pastResultRange', () => {
  it('names the best, the usual and the worst', () => {
    expect(rangeOf(['36', '34', '30', '41'].map((value) => past(value)))).toMatchObject({
      n: 4,
      best: '30',
      usual: '35',
      worst: '41',
      isFew: false,
      industry: 'Retail',
    });
  });

  it('turns them round where more is better', () => {
    const up = { metric: 'Leads', unit: 'leads', direction: 'up' } as const;
    const rows = ['85', '104', '62'].map((value) => past(value, up));
    expect(rangeOf(rows, up)).toMatchObject({ best: '104', usual: '85', worst: '62' });
    expect(rangeOf(rows, up)?.results.map(({ value }) => value)).toEqual(['104', '85', '62']);
  });

  it('says when there are only a few', () => {
    expect(rangeOf([past('30'), past('31')])).toMatchObject({ n: 2, isFew: true });
    expect(rangeOf([past('30'), past('31'), past('32')])).toMatchObject({ n: 3, isFew: false });
  });

  it('prefers the own industry, and shows others as others', () => {
    const food = past('10', { industry: 'Food' });
    expect(rangeOf([past('30'), food])).toMatchObject({ n: 1, best: '30', industry: 'Retail' });
    expect(rangeOf([food])).toMatchObject({ n: 1, best: '10', industry: null });
  });

  it('names the engagement, unless its client is not to be named', () => {
    const ended = a('engagement', { id: 'ended', name: 'Spring campaign', status: 'ended' });
    const from = (fields: object) =>
      rangeOf([ended, past('30', { fromEngagementId: 'ended', ...fields })])?.results[0]?.from;
    expect(from({})).toBe('Northwind GmbH: Spring campaign');
    expect(from({ anonymous: true })).toBeNull();
  });

  it.each([
    ['another unit', past('30', { unit: 'EUR' }), aim],
    ['another direction', past('30', { direction: 'up' }), aim],
    ['a day to come', past('30', { on: '2025-06-02' }), aim],
    ['this very engagement', past('30', { fromEngagementId: 'engagement' }), aim],
    ['a band', past('30', { direction: 'band' }), { ...aim, direction: 'band', target: '20', targetMax: '30' }],
    ['a felt outcome', past('30'), { ...aim, kind: 'felt' }],
    ['a criterion without a metric yet', past('30'), { direction: 'down' }],
  ])('has nothing of %s', (_what, row, criterion) => {
    expect(rangeOf([row], criterion)).toBeNull();
  });

  it('does not count what a running engagement has reached so far', () => {
    const running = a('engagement', { id: 'running', status: 'active' });
    expect(rangeOf([running, past('30', { fromEngagementId: 'running' })])).toBeNull();
  });
});

import { describe, expect, it } from 'vitest';
import { fixtureDay, fixtureId, fixtureIds, northwind } from '../../../test/builders/panel-view';
import type { Document, DocumentOf } from '../document';
import { indexDocuments } from '../documents/document-index';
import { evaluateEngagement } from '../evaluate';
import { MemoryState } from '../states/memory-state';
import { criterionChart } from './criterion-chart';

const view = northwind();

function chartOf(
  change: (criterion: DocumentOf<'criterion'>) => Partial<DocumentOf<'criterion'>> = () => ({}),
  more: Document[] = [],
) {
  const documents = [...view.documents, ...more].map((document) =>
    document.type === 'criterion' && document.id === fixtureIds.leads ? { ...document, ...change(document) } : document,
  );
  const index = indexDocuments(documents);
  const criterion = index.find('criterion', fixtureIds.leads);
  const chart = criterion && criterionChart(index, criterion, fixtureDay);
  if (!chart) throw new Error('no chart');
  return { chart, documents };
}

const measured = (
  name: string,
  on: string,
  value: string,
  more: Partial<DocumentOf<'measurement'>> = {},
): Document => ({
  type: 'measurement',
  id: fixtureId(name),
  engagementId: view.engagementId,
  criterionId: fixtureIds.leads,
  unit: 'leads',
  createdAt: '2026-06-04T09:00:00Z',
  on,
  value,
  ...more,
});

describe('criterionChart', () => {
  it('draws baseline, values, target, date, milestones and where the line lands', () => {
    const { chart } = chartOf();
    expect(chart.baseline).toEqual({ on: '2026-03-01', value: '40' });
    expect(chart.segments).toEqual([
      [
        { on: '2026-03-31', value: '44' },
        { on: '2026-04-30', value: '51' },
        { on: '2026-05-31', value: '58' },
      ],
    ]);
    expect(chart).toMatchObject({ target: '100', dueOn: '2026-08-31', noForecast: null });
    expect(chart.forecast).toMatchObject({ to: { on: '2026-08-31' }, meets: false, points: 4 });
    expect(chart.milestones.map(({ name }) => name)).toEqual(['Campaign live', 'All six pages live', 'Result review']);
  });

  it('lands where the rule says it lands', () => {
    const { chart, documents } = chartOf();
    const { findings } = evaluateEngagement(new MemoryState(documents), view.engagementId, fixtureDay);
    const miss = findings.find(({ rule }) => rule === 'forecast.miss');
    expect(miss?.params['projected']).toBe(chart.forecast?.to.value);
  });

  it.each([
    ['too few points', { baseline: undefined }, 'no_baseline'],
    ['no target', { target: undefined }, 'no_target'],
    ['a band', { direction: 'band' as const }, 'band'],
    ['a result', { result: 'met' as const }, 'settled'],
    ['a date that is over', { dueOn: '2026-06-04' }, 'past_due'],
    ['another unit', { unit: 'visits' }, 'unit_differs'],
  ])('says why there is no forecast: %s', (_what, change, reason) => {
    const { chart } = chartOf(() => change);
    expect(chart.forecast).toBeNull();
    expect(chart.noForecast).toBe(reason);
  });

  it('says that there are too few points, by the numbers of the rule', () => {
    const documents = view.documents.map((document) =>
      document.type === 'engagement' ? { ...document, thresholds: { 'forecast.miss': { minPoints: 5 } } } : document,
    );
    const index = indexDocuments(documents);
    const criterion = index.find('criterion', fixtureIds.leads);
    expect(criterion && criterionChart(index, criterion, fixtureDay)?.noForecast).toBe('too_few_points');
  });

  it('keeps a corrected value and the older one of a day in the list, and off the line', () => {
    const may = fixtureId(`measurement-${fixtureIds.leads}-2026-05-31`);
    const { chart } = chartOf(undefined, [
      measured('again', '2026-05-31', '60', { corrects: may }),
      measured('newer', '2026-04-30', '52'),
    ]);
    expect(chart.segments[0]?.map(({ value }) => value)).toEqual(['44', '52', '60']);
    expect(chart.values.map(({ measurement, standing }) => [measurement.value, standing])).toEqual([
      ['60', 'counts'],
      ['58', 'corrected'],
      ['52', 'counts'],
      ['51', 'older'],
      ['44', 'counts'],
    ]);
  });

  it('begins a new stretch where somebody says so, and goes on from there alone', () => {
    const { chart } = chartOf(undefined, [
      measured('jump', '2026-06-01', '80', { startsSegment: true }),
      measured('after', '2026-06-04', '81'),
    ]);
    expect(chart.segments.map((segment) => segment.length)).toEqual([3, 2]);
    expect(chart.noForecast).toBe('too_few_points');
  });
});

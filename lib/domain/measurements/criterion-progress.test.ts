import { describe, expect, it } from 'vitest';
import { aDocument, fixtureDay, fixtureIds, northwind } from '../../../test/builders/panel-view';
import type { Document } from '../document';
import { indexDocuments } from '../documents/document-index';
import { criterionProgress, feltAnswer } from './criterion-progress';

const { engagementId, leads, control } = fixtureIds;

function progress(more: Document[] = [], today = fixtureDay) {
  const index = indexDocuments([...northwind().documents, ...more]);
  const criterion = index.find('criterion', leads);
  if (!criterion) throw new Error('no criterion');
  return criterionProgress(criterion, index, today);
}

const measured = (id: string, on: string, value: string, more: Record<string, unknown> = {}) =>
  aDocument({ type: 'measurement', id, engagementId, criterionId: leads, value, unit: 'leads', on, ...more });

describe('criterionProgress', () => {
  it('goes from the baseline through the values to the latest', () => {
    const { readings, latest } = progress();
    expect(readings.map(({ value }) => value)).toEqual(['40', '44', '51', '58']);
    expect(latest).toEqual({ on: '2026-05-31', value: '58' });
  });

  it('keeps the newest value of a day, and drops what was corrected, lies ahead or has another unit', () => {
    const { readings } = progress([
      measured('a', '2026-06-01', '60', { createdAt: '2026-06-01T08:00:00Z' }),
      measured('b', '2026-06-01', '61', { createdAt: '2026-06-01T09:00:00Z' }),
      measured('c', '2026-06-02', '99'),
      measured('d', '2026-06-02', '62', { corrects: 'c' }),
      measured('e', '2026-06-06', '70'),
      measured('f', '2026-06-03', '1', { unit: 'calls' }),
    ]);
    expect(readings.slice(4).map(({ value }) => value)).toEqual(['61', '62']);
  });

  it('takes a unit that is only written otherwise, as the rules do', () => {
    expect(progress([measured('a', '2026-06-01', '60', { unit: 'Leads' })]).latest?.value).toBe('60');
  });

  it('carries on what was measured under the version before', () => {
    const { documents } = northwind();
    const renamed = documents.map((document) =>
      document.id === leads ? ({ ...document, id: 'old' } as Document) : document,
    );
    const next = aDocument({
      ...(documents.find(({ id }) => id === leads) as Document),
      id: 'next',
      previousId: leads,
    });
    const index = indexDocuments([
      ...renamed,
      { ...(renamed.find(({ id }) => id === 'old') as Document), id: leads },
      next,
    ]);
    const criterion = index.find('criterion', 'next');
    expect(criterion && criterionProgress(criterion, index, fixtureDay).latest?.value).toBe('58');
  });
});

describe('feltAnswer', () => {
  it('is the newest answer to the criterion’s question', () => {
    const index = indexDocuments(northwind().documents);
    const criterion = index.find('criterion', control);
    expect(criterion && feltAnswer(criterion, index)).toEqual({ on: '2026-05-24', score: 3, min: 1, max: 5 });
  });
});

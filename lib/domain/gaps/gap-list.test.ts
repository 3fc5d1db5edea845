import { describe, expect, it } from 'vitest';
import { fixtureDay, fixtureId, northwind } from '../../../test/builders/panel-view';
import { indexDocuments } from '../documents/document-index';
import { gapList } from './gap-list';

const view = northwind();
const index = indexDocuments(view.documents);

describe('gapList', () => {
  it('shows the worst first, and what people flagged among what rules found', () => {
    const { needing, count } = gapList(view.findings, index, fixtureDay);
    expect(needing.map(({ severity }) => severity)).toEqual(['critical', 'warning', 'warning', 'info']);
    expect(needing.at(-1)?.title).toBe('Sales expects phone numbers with each lead');
    expect(count).toBe(3);
  });

  it('ties a finding to what people did about it', () => {
    const taken = gapList(view.findings, index, fixtureDay).needing.find(({ state }) => state === 'taken');
    expect(taken?.stored?.takenBy).toBe('maria');
  });

  it('puts snoozed and dismissed ones aside, and brings a flagged one back on its day', () => {
    const dismissed = view.findings.map((finding) => ({ ...finding, state: 'dismissed' as const }));
    expect(gapList(dismissed, index, fixtureDay).setAside).toHaveLength(3);
    const snoozed = view.documents.map((document) =>
      document.id === fixtureId('gap-flagged') && document.type === 'gap'
        ? { ...document, state: 'snoozed' as const, snoozedUntil: '2026-06-09' }
        : document,
    );
    expect(gapList([], indexDocuments(snoozed), '2026-06-08').needing).toHaveLength(0);
    expect(gapList([], indexDocuments(snoozed), '2026-06-09').needing).toHaveLength(1);
  });
});

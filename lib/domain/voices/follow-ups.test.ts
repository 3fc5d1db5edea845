import { describe, expect, it } from 'vitest';
import { fixtureDay, fixtureIds, northwind } from '../../../test/builders/panel-view';
import type { Document } from '../document';
import { indexDocuments } from '../documents/document-index';
import { followUps } from './follow-ups';

const ofDay = (documents: readonly Document[], today: string) => followUps(indexDocuments(documents), today);

describe('followUps', () => {
  it('leads with what is overdue, then the newest', () => {
    const [first, second] = ofDay(northwind().documents, fixtureDay);
    expect(first).toMatchObject({ state: 'open', isOverdue: true, waitingWorkingDays: 4 });
    expect(first?.feedback.id).toBe(fixtureIds.waitingFeedback);
    expect(second).toMatchObject({ state: 'answered', isOverdue: false });
  });

  it('counts working days alone: no weekend and no holiday of the workspace', () => {
    const asked = (receivedOn: string, today: string) =>
      ofDay(
        northwind().documents.map((document) =>
          document.id === fixtureIds.waitingFeedback ? ({ ...document, receivedOn } as Document) : document,
        ),
        today,
      ).find(({ feedback }) => feedback.id === fixtureIds.waitingFeedback);
    // 2026-05-25 is a holiday here, a Monday; 2026-05-23 and 24 are a weekend.
    expect(asked('2026-05-22', '2026-05-26')?.waitingWorkingDays).toBe(1);
    expect(asked('2026-06-03', '2026-06-05')?.isOverdue).toBe(false);
  });

  it('calls a broken promise overdue', () => {
    const [, answered] = ofDay(northwind().documents, '2026-06-12');
    expect(answered?.isOverdue).toBe(false);
    expect(ofDay(northwind().documents, '2026-06-13').every(({ isOverdue }) => isOverdue)).toBe(true);
  });
});

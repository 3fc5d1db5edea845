import { describe, expect, it } from 'vitest';
import { fixtureDay, northwind } from '../../../test/builders/panel-view';
import { draftForTerms } from '../agreement-terms/draft-for-terms';
import { applyCommand } from '../apply-command';
import { indexDocuments } from '../documents/document-index';
import { isRefusal } from '../refusal';
import { MemoryState } from '../states/memory-state';
import { startEngagement } from './start-engagement';

let count = 0;
const newId = () => {
  count += 1;
  return `00000000-0000-7000-a000-${String(count).padStart(12, '0')}`;
};

describe('startEngagement', () => {
  it('makes client, engagement, an empty draft and the link, all of which the domain accepts', () => {
    const record = {
      app: 'redmine',
      tenant: 'r.example',
      kind: 'task',
      recordId: '7',
      url: 'https://r.example/issues/7',
      title: 'X',
    } as const;
    const start = {
      clientName: 'Lenz',
      engagementName: 'Shop',
      kind: 'project',
      record,
      startedOn: fixtureDay,
    } as const;
    const { commands, engagementId } = startEngagement(start, newId);
    const state = new MemoryState(northwind().documents);
    const context = { memberId: 'kim', role: 'member' as const, now: '2026-06-05T09:00:00Z', today: fixtureDay };
    for (const command of commands) {
      const outcome = applyCommand(state, { id: newId(), at: context.now, ...command }, context);
      if (isRefusal(outcome)) throw new Error(`${outcome.path}: ${outcome.message}`);
      state.apply(outcome);
    }
    expect(state.list('recordLink', engagementId)).toMatchObject([{ recordId: '7', title: 'X' }]);
    expect(state.list('agreement', engagementId)).toMatchObject([{ version: 1, status: 'draft' }]);
  });
});

describe('draftForTerms', () => {
  it('is the draft there is, or a first one to be made, and never a version that was agreed', () => {
    expect(draftForTerms(indexDocuments(northwind().documents), 'e', newId)).toBeNull();
    expect(draftForTerms(indexDocuments([]), 'e', newId)?.before).toHaveLength(1);
  });
});

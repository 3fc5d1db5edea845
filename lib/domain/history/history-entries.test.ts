import { describe, expect, it } from 'vitest';
import { aDocument, fixtureIds, northwind } from '../../../test/builders/panel-view';
import { historyEntries } from './history-entries';

const { engagementId } = fixtureIds;

describe('historyEntries', () => {
  it('begins with the newest', () => {
    const times = historyEntries(northwind().documents).map(({ at }) => at);
    expect(times).toEqual([...times].sort().reverse());
  });

  it('tells the making and each edit, all fields of one edit together', () => {
    const stamp = { by: 'maria', at: '2026-06-02T10:00:00Z' };
    const note = aDocument({
      type: 'note',
      id: 'n',
      engagementId,
      text: 'x',
      on: '2026-06-01',
      createdAt: '2026-06-01T10:00:00Z',
      createdBy: 'kim',
      edits: { text: stamp, on: stamp, language: { by: 'kim', at: '2026-06-03T10:00:00Z' } },
    });
    expect(historyEntries([note]).map(({ act, by, fields }) => [act, by, fields])).toEqual([
      ['edited', 'kim', ['language']],
      ['edited', 'maria', ['text', 'on']],
      ['created', 'kim', []],
    ]);
  });

  it('says nothing of the workspace’s own settings', () => {
    const workspace = northwind().documents.filter(({ type }) => type === 'workspace');
    expect(historyEntries(workspace)).toEqual([]);
  });
});

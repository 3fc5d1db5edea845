import { describe, expect, it } from 'vitest';
import { aDocument, fixtureDay, fixtureIds, northwind } from '../../../test/builders/panel-view';
import { applyCommand } from '../apply-command';
import { indexDocuments } from '../documents/document-index';
import { isRefusal } from '../refusal';
import { MemoryState } from '../states/memory-state';
import { lastEntry } from './last-entry';
import { entryLines, type LogEntry, logCommands } from './log-entry';

const { engagementId, clientId, sato, leads } = fixtureIds;
const place = { engagementId, clientId, today: fixtureDay, record: null };
const entry: LogEntry = {
  kind: 'feedback',
  text: 'Fine',
  person: null,
  channel: 'call',
  sentiment: 'neutral',
  on: fixtureDay,
  needsAnswer: true,
  severity: 'warning',
  leadsOnly: false,
  measured: { criterionId: leads, value: '60', unit: 'leads' },
};

let count = 0;
const newId = () => {
  count += 1;
  return `00000000-0000-7000-9000-${String(count).padStart(12, '0')}`;
};

/** Carries the commands out on Northwind, and gives what was made. */
function carryOut(changes: Partial<LogEntry>, texts = ['Fine']) {
  const state = new MemoryState(northwind().documents);
  const { commands, entryIds } = logCommands({ ...entry, ...changes }, texts, place, newId);
  const made = commands.flatMap((command) => {
    const context = { memberId: 'kim', role: 'member' as const, now: '2026-06-05T09:00:00Z', today: fixtureDay };
    const outcome = applyCommand(state, { id: newId(), at: '2026-06-05T09:00:00Z', ...command }, context);
    if (isRefusal(outcome)) throw new Error(`${outcome.path}: ${outcome.message}`);
    state.apply(outcome);
    return outcome.map(({ document }) => document);
  });
  return { made, entryIds };
}

describe('logCommands', () => {
  it.each(['feedback', 'request', 'gap', 'measurement', 'note'] as const)(
    'make a %s that the domain accepts',
    (kind) => {
      const { made, entryIds } = carryOut({ kind });
      expect(made.map((document) => document?.type)).toEqual([kind]);
      expect(made[0]?.id).toBe(entryIds[0]);
    },
  );

  it('make a person who is named for the first time, once for all lines', () => {
    const { made } = carryOut({ person: { newName: 'Lea Roth' } }, ['One', 'Two', 'Three']);
    expect(made.map((document) => document?.type)).toEqual(['stakeholder', 'feedback', 'feedback', 'feedback']);
    expect(made[3]).toMatchObject({ said: 'Three', stakeholderId: made[0]?.id });
  });

  it('name a gap by its first line, and keep the rest as its note', () => {
    const { made } = carryOut({ kind: 'gap', severity: 'critical' }, ['Too late\nThey expected May.']);
    expect(made[0]).toMatchObject({ title: 'Too late', note: 'They expected May.', severity: 'critical' });
  });
});

describe('entryLines', () => {
  it('reads a pasted list without its marks and empty lines', () => {
    expect(entryLines('- One\n\n2. Two\r\n・ Three')).toEqual(['One', 'Two', 'Three']);
  });
});

describe('lastEntry', () => {
  it('is that of the newest feedback or request', () => {
    const documents = [
      aDocument({
        type: 'request',
        id: 'r',
        engagementId,
        text: 'x',
        receivedOn: fixtureDay,
        stakeholderId: sato,
        channel: 'chat',
        createdAt: '2026-06-05T08:00:00Z',
      }),
      ...northwind().documents,
    ];
    expect(lastEntry(indexDocuments(documents))).toMatchObject({ stakeholderId: sato, channel: 'chat' });
  });

  it('of a new client is nobody, by mail, neutral', () => {
    expect(lastEntry(indexDocuments([]))).toEqual({ stakeholderId: null, channel: 'email', sentiment: 'neutral' });
  });
});

import { describe, expect, it } from 'vitest';
import { evaluate } from './evaluate';
import { isRefusal } from './refusal';
import { namelessWorkspaceId, readSnapshot, readSnapshotText } from './snapshot';

const workspace = {
  name: 'Fieldwork',
  locale: 'de',
  timeZone: 'Europe/Berlin',
  holidays: [],
  members: [],
  settings: {},
};
const client = { type: 'client', id: 'any string will do', name: 'Northwind GmbH' };
const engagement = {
  type: 'engagement',
  id: 'e',
  clientId: client.id,
  name: 'Paid media',
  kind: 'project',
  status: 'active',
  startedOn: '2025-03-01',
};
const fault = (json: unknown) => {
  const refusal = readSnapshot(json);
  return isRefusal(refusal) ? `${refusal.code} ${refusal.path}` : 'read';
};

describe('a snapshot', () => {
  it('is read without bookkeeping, with ids of any form, and null for what is missing', () => {
    const item = {
      type: 'scopeItem',
      id: 'i',
      engagementId: 'e',
      agreementId: 'a',
      kind: 'deliverable',
      text: 'Six pages',
      dueOn: null,
      allowance: { limit: '6', unit: 'pages', period: null },
    };
    const snapshot = readSnapshot({ goalpost: 1, workspace, documents: [client, engagement, item] });
    if (isRefusal(snapshot)) throw new Error(snapshot.path);
    expect(snapshot.workspace.id).toBe(namelessWorkspaceId);
    expect(snapshot.documents[2]).toMatchObject({ capabilityIds: [], allowance: { limit: '6', unit: 'pages' } });
    expect(snapshot.documents[2]).not.toHaveProperty('dueOn');
  });

  it('speaks the language of the workspace', () => {
    const snapshot = readSnapshot({ goalpost: 1, workspace, documents: [client, engagement] });
    if (isRefusal(snapshot)) throw new Error(snapshot.path);
    expect(evaluate(snapshot, '2025-03-12').findings.map(({ message }) => message)).toContain(
      'Die Arbeit hat vor 11 Tagen begonnen, und kein vereinbarter Leistungsumfang ist in Kraft.',
    );
  });

  it.each<[string, unknown, string]>([
    ['is no object', [], 'wrong_type '],
    ['is of a newer version', { goalpost: 2, workspace, documents: [] }, 'newer_version goalpost'],
    ['is another version', { goalpost: 0, workspace, documents: [] }, 'wrong_type goalpost'],
    ['has no workspace', { goalpost: 1, documents: [] }, 'required workspace'],
    ['has no documents', { goalpost: 1, workspace }, 'required documents'],
    ['has a field more', { goalpost: 1, workspace, documents: [], more: 1 }, 'unknown_field more'],
    [
      'has a wrong day',
      { goalpost: 1, workspace, documents: [client, { ...engagement, endsOn: '2025-02-30' }] },
      'wrong_type documents.1.endsOn',
    ],
    [
      'has an unknown field',
      { goalpost: 1, workspace, documents: [{ ...client, nick: 'N' }] },
      'unknown_field documents.0.nick',
    ],
    [
      'has an unknown type',
      { goalpost: 1, workspace, documents: [{ type: 'car', id: 'c' }] },
      'wrong_type documents.0.type',
    ],
    [
      'names one document twice',
      { goalpost: 1, workspace, documents: [client, client] },
      'already_done documents.1.id',
    ],
    [
      'sets a number beyond its range',
      {
        goalpost: 1,
        workspace: { ...workspace, settings: { thresholds: { 'agreement.none_in_force': { graceDays: 366 } } } },
        documents: [],
      },
      'out_of_range workspace.settings.thresholds.agreement.none_in_force.graceDays',
    ],
    [
      'sets half a day',
      {
        goalpost: 1,
        workspace,
        documents: [{ ...engagement, thresholds: { 'agreement.none_in_force': { graceDays: 0.5 } } }],
      },
      'out_of_range documents.0.thresholds.agreement.none_in_force.graceDays',
    ],
    [
      'sets a number of a rule to come',
      {
        goalpost: 1,
        workspace: { ...workspace, settings: { thresholds: { 'rule.to_come': { days: 366 } } } },
        documents: [],
      },
      'read',
    ],
  ])('that %s', (_what, json, expected) => {
    expect(fault(json)).toBe(expected);
  });
});

describe('what was archived', () => {
  const read = (archived: unknown) => readSnapshot({ goalpost: 1, workspace, documents: [client], archived });

  it('comes along by name', () => {
    const gone = [{ type: 'scopeItem', id: 'item', engagementId: 'e' }];
    expect(read(gone)).toMatchObject({ archived: gone });
  });

  it.each([
    ['what lives too', [{ type: 'client', id: client.id }], 'archived.0.id'],
    ['an unknown type', [{ type: 'nothing', id: 'x' }], 'archived.0.type'],
    ['content', [{ type: 'note', id: 'x', text: 'secret' }], 'archived.0.text'],
  ])('is refused with %s', (_what, archived, path) => {
    const refusal = read(archived);
    expect(isRefusal(refusal) && refusal.path).toBe(path);
  });
});

describe('the text of a snapshot', () => {
  it.each([
    ['nothing', '', 1],
    ['a missing quote', '{\n  "goalpost": 1,\n  "workspace: {}\n}', 3],
    ['a comma too many', '{\n  "goalpost": 1,\n}', 3],
    ['a comma too few', '{\n  "a": [1\n 2]\n}', 3],
    ['two values', '{}\n{}', 2],
    ['an end too early', '{\n  "a": [1, 2\n', 3],
    ['a word', '{"a": nul}', 1],
    ['a bracket that closes another', '{\n"a": [1}\n', 2],
  ])('with %s is refused with its line', (_what, text, line) => {
    const refusal = readSnapshotText(text);
    expect(isRefusal(refusal) && refusal.path).toBe(`line ${line}`);
  });

  it('is read when it is JSON', () => {
    expect(isRefusal(readSnapshotText(JSON.stringify({ goalpost: 1, workspace, documents: [] })))).toBe(false);
  });
});

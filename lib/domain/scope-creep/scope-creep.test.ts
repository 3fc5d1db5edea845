import { describe, expect, it } from 'vitest';
import { a, aSnapshot, type Row } from '../../../test/builders/a-snapshot';
import { runRule } from '../../../test/support/run-rule';
import { indexDocuments } from '../documents/document-index';
import { readingOf } from '../gaps/reading-of';
import { scopeCreep } from './scope-creep';

const today = '2025-06-30';
const v1 = { id: 'v1', version: 1, inForceOn: '2025-01-10', baselineEffortHours: '400' } as const;
const v2 = { id: 'v2', version: 2, inForceOn: '2025-04-01', baselineEffortHours: '460' } as const;
const first = a('agreement', { ...v1, status: 'superseded' });
const second = a('agreement', { ...v2, changeRequestId: 'pages' });
const only = (fields: object = {}) => a('agreement', { ...v1, ...fields });
const given = (id: string, decidedOn: string, effortHours: string | undefined, fields: object = {}) =>
  a('request', { id, text: id, verdict: 'not_covered', decision: 'goodwill', decidedOn, effortHours, ...fields });
const approved = (id: string, decidedOn: string, effortHours: string | undefined, fields: object = {}) =>
  a('changeRequest', { id, title: id, status: 'approved', decidedOn, effortHours, ...fields });

function creepOf(rows: readonly Row[]) {
  const { workspace, documents } = aSnapshot(rows);
  const reading = readingOf(indexDocuments([workspace, ...documents]), 'engagement', today);
  return reading ? scopeCreep(reading) : null;
}

describe('scopeCreep', () => {
  it('adds agreed effort, approved additions and goodwill, with a share of what was agreed', () => {
    const creep = creepOf([
      only(),
      given('banner', '2025-02-01', '12.5'),
      given('typo', '2025-02-02', '7.5'),
      approved('pages', '2025-03-01', '60'),
    ]);
    expect(creep?.current).toMatchObject({
      measure: 'hours',
      agreed: '400',
      additions: '60',
      goodwill: '20',
      share: '0.05',
    });
    expect(creep?.earlier).toEqual([]);
  });

  it('lists each with its day, asker, hours and who said yes', () => {
    const edits = { decision: { by: 'member', at: '2025-02-01T08:00:00Z' } };
    const creep = creepOf([only(), given('banner', '2025-02-01', '12.5', { stakeholderId: 'sato', edits })]);
    expect(creep?.current.entries).toEqual([
      {
        kind: 'goodwill',
        ref: { type: 'request', id: 'banner' },
        text: 'banner',
        on: '2025-02-01',
        hours: '12.5',
        askedById: 'sato',
        decidedById: 'member',
        notes: { charged: [], reason: null },
      },
    ]);
  });

  it('counts where no hours are known, of the work or of the agreement', () => {
    const inForce = only();
    const unknown = creepOf([
      inForce,
      given('a', '2025-02-01', undefined),
      given('b', '2025-02-01', undefined),
      given('c', '2025-02-01', '5'),
    ]);
    expect(unknown?.current).toMatchObject({ measure: 'count', agreed: null, goodwill: '3', share: null });
    const half = creepOf([inForce, given('a', '2025-02-01', undefined), given('c', '2025-02-01', '5')]);
    expect(half?.current).toMatchObject({ measure: 'hours', goodwill: '5' });
    const without = creepOf([only({ baselineEffortHours: undefined }), given('c', '2025-02-01', '5')]);
    expect(without?.current).toMatchObject({ measure: 'count', goodwill: '1' });
  });

  it('shows work that was begun without approval as such', () => {
    const begun = a('request', { verdict: 'not_covered', workStartedOn: '2025-02-01', effortHours: '8' });
    const creep = creepOf([only(), begun]);
    expect(creep?.current).toMatchObject({ goodwill: '8', entries: [{ kind: 'unapproved', decidedById: null }] });
  });

  it('moves goodwill that is charged later, once and with a note', () => {
    const rows = [
      only(),
      given('banner', '2025-02-01', '12'),
      approved('campaign', '2025-03-01', '30', { requestIds: ['banner'] }),
    ];
    const creep = creepOf(rows);
    expect(creep?.current).toMatchObject({ additions: '30', goodwill: '0' });
    const charged = [{ text: 'banner', givenOn: '2025-02-01', movedOn: '2025-03-01' }];
    expect(creep?.current.entries.map(({ text, notes }) => [text, notes.charged])).toEqual([['campaign', charged]]);
  });

  it('keeps the day on which goodwill was decided to be a change', () => {
    const moved = { decision: 'change_request', goodwillOn: '2025-02-01', changeRequestId: 'campaign' };
    const rows = [
      only(),
      given('banner', '2025-02-20', '12', moved),
      approved('campaign', '2025-03-01', '30', { requestIds: ['banner'] }),
    ];
    const charged = [{ text: 'banner', givenOn: '2025-02-01', movedOn: '2025-02-20' }];
    expect(creepOf(rows)?.current.entries.map(({ notes }) => notes.charged)).toEqual([charged]);
  });

  it('begins anew with a version that is signed, and keeps the history', () => {
    const creep = creepOf([
      first,
      second,
      given('before', '2025-03-31', '10'),
      given('after', '2025-04-01', '4'),
      approved('pages', '2025-03-20', '60'),
    ]);
    expect(creep?.current).toMatchObject({
      version: 2,
      from: '2025-04-01',
      agreed: '460',
      goodwill: '4',
      additions: '0',
    });
    expect(creep?.earlier).toMatchObject([{ version: 1, agreed: '400', goodwill: '10', additions: '60' }]);
  });

  it('counts a change on the version before the one that it is part of, even of the same day', () => {
    for (const [version, fields] of [
      [second, {}],
      [a('agreement', v2), { agreementId: 'v2' }],
    ] as const) {
      const creep = creepOf([first, version, approved('pages', '2025-04-01', '60', fields)]);
      expect([creep?.current.additions, creep?.earlier[0]?.additions]).toEqual(['0', '60']);
    }
  });

  it.each([
    ['before anything was signed', [a('agreement', { status: 'proposed' })]],
    ['where the day of signing is not known', [a('agreement', { inForceOn: undefined })]],
  ])('says nothing %s', (_when, rows) => {
    expect(creepOf(rows)).toBeNull();
  });

  it('leaves out what came before the first version, and what is dated after today', () => {
    const creep = creepOf([only(), given('early', '2025-01-09', '5'), given('late', '2025-07-01', '5')]);
    expect(creep?.current.entries).toEqual([]);
  });

  it('tells the same share as the gap rule, as long as there is one version and nothing was charged later', () => {
    const rows = [only(), given('banner', '2025-02-01', '44')];
    const shown = runRule('scope.creep_index', today, rows).findings[0]?.params;
    expect(shown).toMatchObject({ creep: creepOf(rows)?.current.share, absorbed: creepOf(rows)?.current.goodwill });
  });
});

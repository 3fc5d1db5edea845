import { describe, expect, it } from 'vitest';
import { a, aSnapshot, type Row } from '../../../test/builders/a-snapshot';
import { aWorkspace } from '../../../test/builders/a-workspace';
import { runAnyCommand, verdict } from '../../../test/support/run-command';
import type { Role } from '../roles';
import { MemoryState } from '../states/memory-state';
import { goodwillGiver, goodwillLeft, refuseGoodwill } from './goodwill';

const today = '2026-11-22';
const stamp = { by: 'member', at: '2026-11-20T08:00:00Z' };
let number = 0;
const goodwill = (effortHours: string | undefined, decidedOn = '2026-11-20', by = 'member'): Row => {
  number += 1;
  return a('request', {
    id: `request-${number}`,
    decision: 'goodwill',
    decidedOn,
    effortHours,
    edits: { decision: { ...stamp, by } },
  });
};

const stateOf = (rows: readonly Row[], settings: object = {}) => {
  const { workspace, documents } = aSnapshot(rows, { workspace: { settings } });
  return new MemoryState([workspace, ...documents]);
};
const monthly = { goodwill: { period: 'month', hours: '6', times: 3 } } as const;

describe('goodwillLeft', () => {
  it('has an allowance of its own until a lead sets one', () => {
    expect(goodwillLeft('member', stateOf([]), today)).toEqual({
      from: '2026-11-01',
      to: '2026-11-30',
      hours: { allowed: '4', given: '0', left: '4' },
      times: { allowed: 4, given: 0, left: 4 },
    });
  });

  it('adds the hours exactly, and counts what has none', () => {
    const { hours, times } = goodwillLeft(
      'member',
      stateOf([goodwill('0.1'), goodwill('0.2'), goodwill(undefined)], monthly),
      today,
    );
    expect(hours).toEqual({ allowed: '6', given: '0.3', left: '5.7' });
    expect(times).toEqual({ allowed: 3, given: 3, left: 0 });
  });

  it.each([
    ['the day before the period', '2026-10-31', '0'],
    ['its first day', '2026-11-01', '2'],
    ['its last day', '2026-11-30', '2'],
    ['the day after', '2026-12-01', '0'],
  ])('counts what was decided on %s', (_what, decidedOn, given) => {
    expect(goodwillLeft('member', stateOf([goodwill('2', decidedOn)], monthly), today).hours.given).toBe(given);
  });

  it.each([
    ['2026-01-31', '2026-01-01', '2026-03-31'],
    ['2026-12-31', '2026-10-01', '2026-12-31'],
    ['2028-02-29', '2028-01-01', '2028-03-31'],
  ])('knows the quarter of %s', (day, from, to) => {
    const settings = { goodwill: { period: 'quarter', hours: '6', times: 3 } };
    expect(goodwillLeft('member', stateOf([], settings), day)).toMatchObject({ from, to });
  });

  it('counts only what the member gave, in any engagement', () => {
    const rows = [goodwill('1'), goodwill('2', '2026-11-20', 'somebody else'), goodwill('3')];
    const elsewhere = { ...goodwill('1'), engagementId: 'another' } as Row;
    expect(goodwillLeft('member', stateOf([...rows, elsewhere], monthly), today).hours.given).toBe('5');
  });

  it('lets one member give more than the others', () => {
    const goodwillOfOne = { ...monthly.goodwill, members: { member: { hours: '20', times: 9 } } };
    const state = stateOf([], { goodwill: goodwillOfOne });
    expect(goodwillLeft('member', state, today).hours.allowed).toBe('20');
    expect(goodwillLeft('other', state, today).hours.allowed).toBe('6');
  });

  it('never leaves less than nothing', () => {
    const { hours, times } = goodwillLeft(
      'member',
      stateOf(
        [1, 2, 3, 4].map(() => goodwill('5')),
        monthly,
      ),
      today,
    );
    expect([hours.left, times.left]).toEqual(['0', 0]);
  });

  it('frees what was charged later', () => {
    const charged = { ...goodwill('5'), decision: 'change_request' } as Row;
    expect(goodwillLeft('member', stateOf([charged], monthly), today).hours.left).toBe('6');
  });
});

describe('refuseGoodwill', () => {
  const refusalOf = (rows: readonly Row[], effortHours: string | undefined, role: Role = 'member', id = 'new') => {
    const state = stateOf([a('request', { id: 'new' }), ...rows], monthly);
    const request = state.find('request', id);
    if (!request) throw new Error(`There is no request ${id}.`);
    return refuseGoodwill(request, effortHours, state, { memberId: 'member', role, now: `${today}T08:00:00Z`, today });
  };

  it.each([
    ['just what is left', '2', undefined],
    ['a little more', '2.0000000001', 'beyond_allowance args.effortHours'],
    ['an unknown effort', undefined, undefined],
  ])('judges %s', (_what, effortHours, expected) => {
    const refusal = refusalOf([goodwill('4')], effortHours);
    expect(refusal && `${refusal.code} ${refusal.path}`).toBe(expected);
  });

  it('says how much is left, and until when', () => {
    expect(refusalOf([goodwill('4')], '3')).toMatchObject({
      message: '2 of your 6 hours of goodwill are left until 2026-11-30. A lead can decide on more.',
      values: { counted: 'hours', left: '2', allowed: '6', until: '2026-11-30' },
    });
    const often = refusalOf([goodwill('1'), goodwill('1'), goodwill('1')], '0');
    expect(often?.values).toMatchObject({ counted: 'times', left: 0, allowed: 3, given: 3 });
  });

  it('refuses one time too many, whatever the effort', () => {
    expect(refusalOf([goodwill('1'), goodwill('1'), goodwill('1')], '0')?.path).toBe('args.decision');
  });

  it('lets a lead decide', () => {
    expect(refusalOf([goodwill('6')], '100', 'lead')).toBeUndefined();
  });

  it('does not count the request itself twice', () => {
    const given = goodwill('6');
    expect(refusalOf([given], '6', 'member', String(given.id))).toBeUndefined();
  });
});

it('takes whoever wrote a request down for its giver, where nobody decided later', () => {
  const { documents } = aSnapshot([a('request', { decision: 'goodwill', createdBy: 'member' })]);
  const request = documents.find((document) => document.type === 'request');
  expect(request && goodwillGiver(request)).toBe('member');
});

describe('the allowance', () => {
  const edit = (goodwillSetting: object, actor: 'lead' | 'member' = 'lead') => {
    const state = aWorkspace();
    const outcome = runAnyCommand(state, 'settings.edit', { set: { goodwill: goodwillSetting } }, actor);
    return { state, said: verdict(outcome) };
  };

  it('is set by a lead', () => {
    const { state, said } = edit({ period: 'quarter', hours: '12.5', times: 0 });
    expect(said).toBe('applied');
    expect(goodwillLeft('anybody', state, today).hours.left).toBe('12.5');
  });

  it.each([
    ['hours below zero', { period: 'month', hours: '-1', times: 1 }, 'wrong_type args.set.goodwill.hours'],
    ['a half time', { period: 'month', hours: '1', times: 0.5 }, 'wrong_type args.set.goodwill.times'],
    ['another period', { period: 'week', hours: '1', times: 1 }, 'wrong_type args.set.goodwill.period'],
  ])('refuses %s', (_what, setting, expected) => {
    expect(edit(setting).said).toBe(expected);
  });

  it('is not set by a member', () => {
    expect(edit({ period: 'month', hours: '99', times: 99 }, 'member').said).toBe('forbidden name');
  });
});

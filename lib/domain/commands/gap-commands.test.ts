import { describe, expect, it } from 'vitest';
import { aWorkspace, engagementId, idOf, members } from '../../../test/builders/a-workspace';
import { runCommand, verdict } from '../../../test/support/run-command';
import { gapIdOf } from '../gaps/gap-id';

const key = 'agreement.no_exclusions:agreement-1';
const finding = {
  rule: 'agreement.no_exclusions',
  subject: { type: 'agreement', id: 'agreement-1' },
  severity: 'warning' as const,
  title: 'Nothing is excluded',
  fingerprint: 'abc',
};
const named = { engagementId, key, finding };
const gapOf = (state: ReturnType<typeof aWorkspace>) => state.find('gap', gapIdOf(engagementId, key));

describe('acting on a finding', () => {
  it('stores it under an id that follows from engagement and key', () => {
    const state = aWorkspace();
    runCommand(state, 'gap.take', named, 'member');
    expect(gapOf(state)).toMatchObject({
      key,
      state: 'taken',
      takenBy: members.member.id,
      openedOn: '2026-11-22',
      fingerprint: 'abc',
    });
  });

  it('lets two people who act at once meet in one document', () => {
    const state = aWorkspace();
    runCommand(state, 'gap.take', named, 'member');
    runCommand(state, 'gap.snooze', { ...named, until: '2026-12-01' }, 'lead');
    expect(state.list('gap', engagementId)).toHaveLength(1);
  });

  it('keeps a dismissal’s reason and the facts it was about', () => {
    const state = aWorkspace();
    runCommand(state, 'gap.dismiss', { ...named, reason: 'Agreed by phone' });
    expect(gapOf(state)).toMatchObject({ state: 'dismissed', reason: 'Agreed by phone', fingerprint: 'abc' });
  });

  it('says no more why it was dismissed once it is snoozed', () => {
    const state = aWorkspace();
    runCommand(state, 'gap.dismiss', { ...named, reason: 'Agreed by phone' });
    runCommand(state, 'gap.snooze', { ...named, until: '2026-12-01' });
    expect(gapOf(state)).toMatchObject({ state: 'snoozed' });
    expect(gapOf(state)).not.toHaveProperty('reason');
  });

  it.each([
    ['a dismissal without a reason', 'gap.dismiss', { ...named, reason: ' ' }, 'missing_reason args.reason'],
    ['a snooze until today', 'gap.snooze', { ...named, until: '2026-11-22' }, 'in_the_past args.until'],
    ['a key that is not the finding’s', 'gap.take', { ...named, key: 'other:1' }, 'wrong_type args.key'],
    ['a gap nobody found', 'gap.take', { engagementId, key: 'other:1' }, 'not_found args.key'],
    ['reopening what is not stored', 'gap.reopen', { engagementId, key }, 'not_found args.key'],
  ] as const)('refuses %s', (_what, name, args, expected) => {
    expect(verdict(runCommand(aWorkspace(), name, args))).toBe(expected);
  });

  it('lets only a lead dismiss a critical gap', () => {
    const critical = { ...named, finding: { ...finding, severity: 'critical' as const }, reason: 'No' };
    expect(verdict(runCommand(aWorkspace(), 'gap.dismiss', critical, 'member'))).toBe('forbidden args.key');
    expect(verdict(runCommand(aWorkspace(), 'gap.dismiss', critical, 'lead'))).toBe('applied');
  });

  it('opens it again, and counts a gap found again after its end as new', () => {
    const state = aWorkspace();
    runCommand(state, 'gap.resolve', named);
    expect(verdict(runCommand(state, 'gap.resolve', named))).toBe('already_done args.key');
    runCommand(state, 'gap.reopen', { engagementId, key });
    expect(gapOf(state)).toMatchObject({ state: 'open' });
  });
});

describe('gap.flag', () => {
  const flag = { id: idOf(600), engagementId, title: 'They expect weekend support' };

  it('stores a person’s gap under its own key, once', () => {
    const state = aWorkspace();
    runCommand(state, 'gap.flag', flag, 'member');
    expect(state.find('gap', idOf(600))).toMatchObject({
      key: `flagged:${idOf(600)}`,
      state: 'open',
      severity: 'warning',
    });
    expect(verdict(runCommand(state, 'gap.flag', flag, 'member'))).toBe('already_done args.id');
  });

  it('can be taken and resolved like any other', () => {
    const state = aWorkspace();
    runCommand(state, 'gap.flag', flag, 'member');
    const named = { engagementId, key: `flagged:${idOf(600)}` };
    expect(verdict(runCommand(state, 'gap.take', named, 'lead'))).toBe('applied');
    expect(verdict(runCommand(state, 'gap.resolve', { ...named, reason: 'Talked it over' }, 'lead'))).toBe('applied');
    expect(state.find('gap', idOf(600))).toMatchObject({ state: 'resolved', reason: 'Talked it over' });
  });
});

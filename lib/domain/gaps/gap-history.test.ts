import { describe, expect, it } from 'vitest';
import { aWorkspace, engagementId, members } from '../../../test/builders/a-workspace';
import { runCommand } from '../../../test/support/run-command';
import { closedOn, type GapEvent, lastResolved, withEvent } from './gap-history';
import { gapIdOf } from './gap-id';

const context = { memberId: 'kim', role: 'lead' as const, now: '2026-06-05T09:00:00Z', today: '2026-06-05' };
const event = (act: GapEvent['act']): GapEvent => ({ at: '2026-06-01T09:00:00Z', by: 'kim', act });

describe('a gap’s history', () => {
  it('keeps who did what, when and why, through resolving and finding again', () => {
    const state = aWorkspace();
    const key = 'agreement.no_exclusions:agreement-1';
    const subject = { type: 'agreement', id: 'agreement-1' };
    const rule = 'agreement.no_exclusions';
    const finding = { rule, subject, severity: 'warning' as const, title: 'Nothing is excluded', fingerprint: 'abc' };
    const named = { engagementId, key, finding };
    runCommand(state, 'gap.take', named, 'member');
    runCommand(state, 'gap.snooze', { ...named, until: '2026-12-01' });
    runCommand(state, 'gap.dismiss', { ...named, reason: 'Agreed by phone' });
    runCommand(state, 'gap.resolve', { ...named, reason: 'Two exclusions added' });
    runCommand(state, 'gap.take', named);
    const at = '2026-11-22T08:00:00.000Z';
    expect(state.find('gap', gapIdOf(engagementId, key))?.history).toEqual([
      { at, by: members.member.id, act: 'taken' },
      { at, by: members.lead.id, act: 'snoozed', until: '2026-12-01' },
      { at, by: members.lead.id, act: 'dismissed', reason: 'Agreed by phone' },
      { at, by: members.lead.id, act: 'resolved', reason: 'Two exclusions added' },
      { at, by: members.lead.id, act: 'taken' },
    ]);
  });

  it('lets the oldest entries make room', () => {
    const long = Array.from({ length: 200 }, (_, index) => ({ ...event('taken'), by: `member-${index}` }));
    const next = withEvent(long, { act: 'resolved', reason: '' }, context);
    expect(next).toHaveLength(200);
    expect(next[0]?.by).toBe('member-1');
    expect(next.at(-1)).toEqual({ at: context.now, by: 'kim', act: 'resolved' });
  });

  it('knows the day of the last closing where the workspace is', () => {
    const late = { ...event('dismissed'), at: '2026-06-01T22:30:00Z' };
    const history = [event('resolved'), late, event('shared')];
    expect(closedOn(history, 'Europe/Berlin')).toBe('2026-06-02');
    expect(closedOn(history, 'America/New_York')).toBe('2026-06-01');
    expect(closedOn([event('taken')], 'UTC')).toBeUndefined();
  });

  it('knows the last closing, unless somebody opened it by hand since', () => {
    expect(lastResolved([])).toBeNull();
    expect(lastResolved([event('resolved'), event('taken')])?.act).toBe('resolved');
    expect(lastResolved([event('resolved'), event('reopened')])).toBeNull();
  });
});

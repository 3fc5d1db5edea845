import { describe, expect, it } from 'vitest';
import { aWorkspace, engagementId, idOf } from '../../../test/builders/a-workspace';
import { runCommand, verdict } from '../../../test/support/run-command';
import { put } from '../change';
import { gapIdOf } from '../gaps/gap-id';

const findingOf = (rule: string, subjectId = 'agreement-1') => ({
  engagementId,
  key: `${rule}:${subjectId}`,
  finding: {
    rule,
    subject: { type: 'agreement', id: subjectId },
    severity: 'warning' as const,
    title: 'Nothing is excluded',
    fingerprint: 'abc',
    params: { count: 0 },
  },
});
const named = findingOf('agreement.no_exclusions');
const stored = (state: ReturnType<typeof aWorkspace>, key = named.key) => state.find('gap', gapIdOf(engagementId, key));

describe('gap.share', () => {
  it('shares a finding that nobody has acted on, with the values it showed', () => {
    const state = aWorkspace();
    expect(verdict(runCommand(state, 'gap.share', { ...named, shared: true }, 'member'))).toBe('applied');
    expect(stored(state)).toMatchObject({ sharedWithClient: true, state: 'open', params: { count: 0 } });
  });

  it('leaves what was done about it, and takes it off again', () => {
    const state = aWorkspace();
    runCommand(state, 'gap.take', named);
    runCommand(state, 'gap.share', { ...named, shared: true });
    runCommand(state, 'gap.share', { ...named, shared: false });
    expect(stored(state)).toMatchObject({ sharedWithClient: false, state: 'taken' });
    expect(stored(state)?.history?.map(({ act }) => act)).toEqual(['taken', 'shared', 'unshared']);
  });

  it('opens a dismissed gap whose facts have changed, and leaves one whose facts have not', () => {
    const state = aWorkspace();
    runCommand(state, 'gap.dismiss', { ...named, reason: 'Agreed by phone' });
    runCommand(state, 'gap.share', { ...named, shared: true });
    expect(stored(state)).toMatchObject({ state: 'dismissed', reason: 'Agreed by phone' });
    runCommand(state, 'gap.share', { ...named, finding: { ...named.finding, fingerprint: 'new' }, shared: false });
    expect(stored(state)).toMatchObject({ state: 'open', fingerprint: 'new' });
  });

  it('opens a snoozed gap that got worse, and one that was closed and is found again', () => {
    const state = aWorkspace();
    const worse = { ...named, finding: { ...named.finding, severity: 'critical' as const } };
    runCommand(state, 'gap.snooze', { ...named, until: '2026-12-01' });
    runCommand(state, 'gap.share', { ...worse, shared: true });
    expect(stored(state)).toMatchObject({ state: 'open', severity: 'critical' });
    runCommand(state, 'gap.resolve', named);
    runCommand(state, 'gap.share', { ...named, shared: false });
    expect(stored(state)).toMatchObject({ state: 'open', openedOn: '2026-11-22' });
  });

  it.each(['team.blame_wording', 'promise.low_confidence', 'capacity.exceeded'])(
    'refuses what is for us alone: %s',
    (rule) => {
      const refused = runCommand(aWorkspace(), 'gap.share', { ...findingOf(rule), shared: true });
      expect(verdict(refused)).toBe('internal_only args.key');
    },
  );

  it('refuses a finding about such a finding, because it names it', () => {
    const about = findingOf('gap.unacknowledged', 'team.blame_wording:feedback-1');
    expect(verdict(runCommand(aWorkspace(), 'gap.share', { ...about, shared: true }))).toBe('internal_only args.key');
  });

  it('takes an internal one off that an import had shared', () => {
    const state = aWorkspace();
    const internal = findingOf('team.blame_wording');
    runCommand(state, 'gap.take', internal);
    const gap = stored(state, internal.key);
    if (gap) state.apply([put({ ...gap, sharedWithClient: true })]);
    expect(verdict(runCommand(state, 'gap.share', { ...internal, shared: false }))).toBe('applied');
  });

  it.each([
    ['sharing twice', true, 'already_done args.shared'],
    ['taking off what is not shared', false, 'already_done args.shared'],
  ])('refuses %s', (_what, shared, expected) => {
    const state = aWorkspace();
    if (shared) runCommand(state, 'gap.share', { ...named, shared: true });
    expect(verdict(runCommand(state, 'gap.share', { ...named, shared }))).toBe(expected);
  });

  it('needs a member, and a gap that somebody found', () => {
    expect(verdict(runCommand(aWorkspace(), 'gap.share', { ...named, shared: true }, 'viewer'))).toBe('forbidden name');
    const nobodys = { engagementId, key: 'other:1', shared: true };
    expect(verdict(runCommand(aWorkspace(), 'gap.share', nobodys))).toBe('not_found args.key');
  });

  it('is the only way to share one', () => {
    const state = aWorkspace();
    runCommand(state, 'gap.flag', { id: idOf(600), engagementId, title: 'They expect weekend support' });
    const edit = { type: 'gap', id: idOf(600), set: { sharedWithClient: true } };
    expect(verdict(runCommand(state, 'document.edit', edit))).toBe('not_editable args.set.sharedWithClient');
  });
});

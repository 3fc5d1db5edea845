import { describe, expect, it } from 'vitest';
import { a, aSnapshot, type Row, type SnapshotOptions } from '../../test/builders/a-snapshot';
import { evaluate, evaluateEngagement } from './evaluate';
import type { Finding } from './rules/finding';
import { findingView } from './rules/finding-texts';
import { MemoryState } from './states/memory-state';

const started = { engagement: { startedOn: '2025-03-01' } };
const rule = 'agreement.none_in_force';
const key = `${rule}:engagement`;
const found = (today: string, rows: Row[] = [], options: SnapshotOptions = started): Finding | undefined =>
  evaluate(aSnapshot(rows, options), today).findings.find((finding) => finding.key === key);
const stored = (fields: Partial<Extract<Row, { type: 'gap' }>>) => a('gap', { key, rule, ...fields });

describe('the state of a finding', () => {
  const fingerprint = found('2025-03-12')?.fingerprint;

  it.each<[string, string, Row[], string]>([
    ['open without a stored gap', '2025-03-12', [], 'open'],
    ['open', '2025-03-12', [stored({ state: 'open' })], 'open'],
    ['taken', '2025-03-12', [stored({ state: 'taken' })], 'taken'],
    ['snoozed until tomorrow', '2025-03-12', [stored({ state: 'snoozed', snoozedUntil: '2025-03-13' })], 'snoozed'],
    ['snoozed until today', '2025-03-12', [stored({ state: 'snoozed', snoozedUntil: '2025-03-12' })], 'open'],
    [
      'snoozed as a warning, critical by now',
      '2025-03-25',
      [stored({ state: 'snoozed', snoozedUntil: '2025-05-01' })],
      'open',
    ],
    [
      'snoozed as critical',
      '2025-03-25',
      [stored({ state: 'snoozed', severity: 'critical', snoozedUntil: '2025-05-01' })],
      'snoozed',
    ],
    ['dismissed for these facts', '2025-03-12', [stored({ state: 'dismissed', fingerprint })], 'dismissed'],
    ['dismissed, still on another day', '2025-04-12', [stored({ state: 'dismissed', fingerprint })], 'dismissed'],
    ['dismissed for other facts', '2025-03-12', [stored({ state: 'dismissed', fingerprint: '0'.repeat(16) })], 'open'],
    ['resolved, found again', '2025-03-12', [stored({ state: 'resolved' })], 'open'],
    [
      'stored for another engagement',
      '2025-03-12',
      [a('engagement', { id: 'other' }), stored({ state: 'taken', engagementId: 'other' })],
      'open',
    ],
  ])('%s', (_what, today, rows, state) => {
    expect(found(today, rows)?.state).toBe(state);
  });
});

describe('which rules are on', () => {
  const vague = a('client', { id: 'other client' });
  const businessOnly = 'outcome.business_only';
  const rows = [a('agreement', { status: 'proposed' }), a('criterion')];
  const rulesFiring = (more: Row[], settings: object = {}) =>
    evaluate(aSnapshot([...rows, ...more], { workspace: { settings } }), '2025-06-01').findings.map(
      (finding) => finding.rule,
    );

  it('are the core rules alone before any agreement came into force', () => {
    expect(rulesFiring([])).toContain('item.no_owner');
    expect(rulesFiring([])).not.toContain(businessOnly);
  });

  it('are all once any agreement of the workspace did, also of another engagement', () => {
    const elsewhere = [
      vague,
      a('engagement', { id: 'other', clientId: 'other client' }),
      a('agreement', { id: 'old', engagementId: 'other', status: 'superseded' }),
    ];
    expect(rulesFiring(elsewhere)).toContain(businessOnly);
  });

  it('follow what the workspace names', () => {
    expect(rulesFiring([], { rulesOn: [businessOnly] })).toContain(businessOnly);
    expect(rulesFiring([], { rulesOff: ['item.no_owner'] })).not.toContain('item.no_owner');
    expect(rulesFiring([], { rulesOn: ['item.no_owner'], rulesOff: ['item.no_owner'] })).not.toContain('item.no_owner');
  });

  it('leave those out that are off by default', () => {
    const notes = [
      a('agreement'),
      a('note', { id: 'n1', text: 'stubborn', on: '2025-05-31' }),
      a('note', { id: 'n2', text: 'stubborn', on: '2025-05-31' }),
    ];
    const firing = (settings: object) =>
      evaluate(aSnapshot(notes, { workspace: { settings } }), '2025-06-01').findings.map((finding) => finding.rule);
    expect(firing({})).not.toContain('team.blame_wording');
    expect(firing({ rulesOn: ['team.blame_wording'] })).toContain('team.blame_wording');
  });
});

describe('the findings', () => {
  it('are sorted by severity, engagement and key', () => {
    const rows = [
      a('engagement', { id: 'b', startedOn: '2025-03-01' }),
      a('engagement', { id: 'a', startedOn: '2025-05-15' }),
      a('request', { id: 'r2', engagementId: 'a', receivedOn: '2025-05-01' }),
      a('request', { id: 'r1', engagementId: 'a', receivedOn: '2025-05-01' }),
    ];
    const { findings } = evaluate(aSnapshot(rows, { engagement: { status: 'paused' } }), '2025-06-01');
    const order = findings.map(({ severity, engagementId, key }) => `${severity} ${engagementId} ${key}`);
    expect(order).toContain('critical b agreement.none_in_force:b');
    const ranks = findings.map(({ severity }) => ['critical', 'warning', 'info'].indexOf(severity));
    expect(ranks).toEqual([...ranks].sort());
    const warnings = findings
      .filter(({ severity }) => severity === 'warning')
      .map(({ engagementId, key }) => `${engagementId} ${key}`);
    expect(warnings).toEqual([...warnings].sort());
  });

  it('are the same for the same snapshot, whatever the order of its documents', () => {
    const rows = [a('agreement'), a('scopeItem'), a('criterion'), a('request'), a('feedback', { needsAnswer: true })];
    const forward = evaluate(aSnapshot(rows, started), '2025-06-01');
    const backward = evaluate(aSnapshot([...rows].reverse(), started), '2025-06-01');
    expect(backward).toEqual(forward);
    expect(forward.findings.length).toBeGreaterThan(3);
  });

  it('are the same for one engagement as for the whole', () => {
    const snapshot = aSnapshot([a('agreement'), a('scopeItem'), a('criterion'), a('request')], started);
    const state = new MemoryState([snapshot.workspace, ...snapshot.documents]);
    expect(evaluateEngagement(state, 'engagement', '2025-06-01')).toEqual(evaluate(snapshot, '2025-06-01'));
    expect(evaluateEngagement(state, 'nobody', '2025-06-01')).toEqual({ findings: [], notEvaluated: [] });
  });

  it('can be read in another language than they were made in', () => {
    const finding = found('2025-03-12');
    if (!finding) throw new Error('not found');
    expect(findingView(finding, 'ja')).toMatchObject({
      title: '有効な合意がない',
      message: '作業を始めて11日たちますが、有効な合意がありません。',
      why: '記憶で進める前に、書面で合意します。',
    });
    expect(findingView(finding, 'fr').title).toBe('No agreement in force');
  });

  it('name another gap in the reader’s language too', () => {
    const { findings } = evaluate(aSnapshot([], started), '2025-06-01');
    const unseen = findings.find((finding) => finding.key === `gap.unacknowledged:${key}`);
    expect(unseen?.message).toContain('No agreement in force has been open');
    expect(unseen && findingView(unseen, 'ja').message).toContain('有効な合意がない');
  });
});

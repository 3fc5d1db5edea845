import { describe, expect, it } from 'vitest';
import { a } from '../../../test/builders/a-snapshot';
import { runRule, verdictOf } from '../../../test/support/run-rule';

const rule = 'promise.beyond_benchmark';
const aim = (more: object = {}) =>
  a('criterion', { metric: 'cost per lead', unit: 'USD', direction: 'down', target: '20', ...more });
const past = ['30', '34', '36', '41'].map((value) => a('pastResult', { id: value, value, industry: 'Retail' }));
const draft = a('agreement', { status: 'draft' });
const retail = { client: { industry: 'retail' } };

describe('GR-25, promise beyond our own best result', () => {
  it('finds a target a third beyond the best of four', () => {
    const [finding] = runRule(rule, '2025-06-01', [draft, aim(), ...past], retail).findings;
    expect(finding).toMatchObject({
      severity: 'critical',
      params: { target: '20', best: '30', n: 4, industry: 'retail' },
    });
    expect(Number(finding?.params['gapPct'])).toBeCloseTo(1 / 3, 9);
    expect(finding?.message).toBe(
      'The target of 20 is 33.3% better than our best result so far (30, 4 engagements in retail).',
    );
  });

  it.each<[string, object, string]>([
    ['32 is not better than 30', { target: '32' }, 'nothing'],
    ['30 is not better than 30', { target: '30.0' }, 'nothing'],
    ['29.99 is', { target: '29.99' }, 'critical criterion'],
    ['up: 42 is better than 41', { direction: 'up', target: '42' }, 'no_past_result? criterion'],
    ['another unit', { unit: 'EUR' }, 'no_past_result? criterion'],
    ['the metric written otherwise', { metric: 'Cost  per Lead' }, 'critical criterion'],
    ['a band', { direction: 'band' }, 'nothing'],
    ['felt', { kind: 'felt' }, 'nothing'],
    ['no target', { target: undefined }, 'nothing'],
  ])('%s', (_what, more, verdict) => {
    expect(verdictOf(rule, '2025-06-01', [draft, aim(more), ...past], retail)).toBe(verdict);
  });

  it('reads the results of other industries when there are none in its own', () => {
    const food = { client: { industry: 'Food' } };
    const [finding] = runRule(rule, '2025-06-01', [draft, aim(), ...past], food).findings;
    expect(finding?.message).toContain('4 engagements in other industries');
    const own = a('pastResult', { id: 'own', value: '18', industry: 'Food' });
    expect(verdictOf(rule, '2025-06-01', [draft, aim(), ...past, own], food)).toBe('nothing');
  });

  it('prefers the engagement’s industry to the client’s', () => {
    const options = { engagement: { industry: 'Food' }, client: { industry: 'Retail' } };
    const own = a('pastResult', { id: 'own', value: '18', industry: 'Food' });
    expect(verdictOf(rule, '2025-06-01', [draft, aim(), ...past, own], options)).toBe('nothing');
  });

  it('leaves out results of this engagement, of running ones, and of days to come', () => {
    const running = a('engagement', { id: 'running', status: 'paused' });
    const over = a('engagement', { id: 'over', status: 'ended' });
    const from = (fromEngagementId: string, more = {}) => a('pastResult', { fromEngagementId, ...more });
    const verdictFor = (row: ReturnType<typeof a>) => verdictOf(rule, '2025-06-01', [draft, aim(), running, over, row]);
    expect(verdictFor(from('engagement'))).toBe('no_past_result? criterion');
    expect(verdictFor(from('running'))).toBe('no_past_result? criterion');
    expect(verdictFor(from('over'))).toBe('critical criterion');
    expect(verdictFor(from('elsewhere'))).toBe('critical criterion');
    expect(verdictFor(from('over', { on: '2025-06-02' }))).toBe('no_past_result? criterion');
  });

  it('gives no per cent of a best result of zero', () => {
    const rows = [draft, aim({ direction: 'up', target: '5' }), a('pastResult', { direction: 'up', value: '0' })];
    expect(runRule(rule, '2025-06-01', rows).findings[0]?.params['gapPct']).toBeNull();
  });
});

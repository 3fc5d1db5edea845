import { describe, expect, it } from 'vitest';
import { a } from '../../../test/builders/a-snapshot';
import { runRule, verdictOf } from '../../../test/support/run-rule';

const key = 'lesson.applies';
const today = '2025-03-12';
const started = { serviceLine: 'Paid Media', startedOn: '2025-03-04' };
const gapKey = 'agreement.none_in_force:engagement';
const lesson = a('lesson', { rule: 'agreement.none_in_force', serviceLine: 'paid media' });
const past = a('engagement', { id: 'past', name: 'Spring campaign', status: 'ended' });

describe(key, () => {
  it('fires on a new gap of the rule that a lesson is about', () => {
    const rows = [past, { ...lesson, fromEngagementId: 'past' }];
    const { findings } = runRule(key, today, rows, { engagement: started });
    expect(findings).toMatchObject([
      {
        key: `lesson.applies:${gapKey}`,
        severity: 'info',
        subject: { type: 'gap', id: gapKey },
        params: { past: 'Spring campaign', lesson: 'Ask for the texts first' },
        message: 'Seen before in Spring campaign: Ask for the texts first',
      },
    ]);
  });

  it('does not fire when the only lesson is about another rule', () => {
    expect(
      verdictOf(key, today, [a('lesson', { rule: 'milestone.slipped', serviceLine: 'Paid Media' })], {
        engagement: started,
      }),
    ).toBe('nothing');
  });

  it('reads what the third pass found', () => {
    const rows = [
      a('agreement', { inForceOn: '2025-01-01' }),
      a('gap', { key: 'flagged:gap', severity: 'critical', openedOn: '2025-03-07' }),
      a('lesson', { rule: 'gap.unacknowledged', serviceLine: 'Paid Media' }),
    ];
    expect(verdictOf(key, today, rows, { engagement: started })).toBe('info gap.unacknowledged:flagged:gap');
  });

  it.each([
    ['of the same industry', { serviceLine: 'seo', industry: 'retail' }, true],
    ['of another line and industry', { serviceLine: 'seo', industry: 'travel' }, false],
    ['that names neither', { serviceLine: undefined }, false],
    ['from this engagement', { fromEngagementId: 'engagement' }, false],
    ['from one that is still running', { fromEngagementId: 'running' }, false],
    ['from one that is over', { fromEngagementId: 'past' }, true],
    ['from one that is no longer here', { fromEngagementId: 'gone' }, true],
  ])('reads a lesson %s', (_which, fields, fires) => {
    const rows = [past, a('engagement', { id: 'running' }), { ...lesson, ...fields }];
    const { findings } = runRule(key, today, rows, { engagement: started, client: { industry: 'Retail' } });
    expect(findings.length).toBe(fires ? 1 : 0);
  });

  it('shows the newest of several lessons', () => {
    const rows = [
      { ...lesson, id: 'b', text: 'The newer one' },
      { ...lesson, id: 'a', text: 'The older one' },
    ];
    const { findings } = runRule(key, today, rows, { engagement: started });
    expect(findings[0]?.message).toBe('Seen before: The newer one');
  });

  it.each([
    ['on the day it opens', '2025-03-12', true],
    ['seven days later', '2025-03-19', true],
    ['eight days later', '2025-03-20', false],
  ])('%s', (_when, day, fires) => {
    expect(runRule(key, day, [lesson], { engagement: started }).findings.length).toBe(fires ? 1 : 0);
  });

  it('says nothing of a dismissed gap', () => {
    const { fingerprint } = runRule('agreement.none_in_force', today, [], { engagement: started }).findings[0] ?? {};
    const dismissed = a('gap', {
      key: gapKey,
      rule: 'agreement.none_in_force',
      state: 'dismissed',
      openedOn: today,
      fingerprint,
    });
    expect(verdictOf(key, today, [lesson, dismissed], { engagement: started })).toBe('nothing');
  });
});

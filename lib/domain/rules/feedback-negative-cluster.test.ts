import { describe, expect, it } from 'vitest';
import { a } from '../../../test/builders/a-snapshot';
import { runRule, verdictOf } from '../../../test/support/run-rule';

const key = 'feedback.negative_cluster';
const today = '2025-06-30';
type Sentiment = 'negative' | 'neutral' | 'positive';
const said = (sentiment: Sentiment, ...days: string[]) =>
  days.map((receivedOn) => a('feedback', { id: `${sentiment} ${receivedOn}`, sentiment, receivedOn }));

describe(key, () => {
  it('fires on three negative comments in 14 days', () => {
    const { findings } = runRule(key, today, said('negative', '2025-06-20', '2025-06-22', '2025-06-24'));
    expect(findings).toMatchObject([{ severity: 'warning', params: { count: 3, days: 14, topic: null } }]);
    expect(findings[0]?.message).toBe('3 negative comments in 14 days.');
  });

  it('names what most of them are about, over the versions of an item', () => {
    const rows = [
      a('scopeItem', { id: 'before', text: 'Header' }),
      a('scopeItem', { id: 'now', previousId: 'before', text: 'Header layout' }),
      a('milestone', { name: 'Launch' }),
      ...['before', 'now'].map((id, index) =>
        a('feedback', { id, sentiment: 'negative', receivedOn: `2025-06-2${index}`, about: { type: 'scopeItem', id } }),
      ),
      a('feedback', { sentiment: 'negative', receivedOn: today, about: { type: 'milestone', id: 'milestone' } }),
    ];
    expect(runRule(key, today, rows).findings[0]?.message).toBe(
      '3 negative comments in 14 days, most about Header layout.',
    );
  });

  it.each([
    [
      '2 of 6 in 30 days, 2 in 14',
      [
        ['negative', '2025-06-20', '2025-06-21'],
        ['neutral', '2025-06-01', '2025-06-02', '2025-06-03', '2025-06-04'],
      ],
      'nothing',
    ],
    [
      '2 of 4 in 30 days',
      [
        ['negative', '2025-06-01', '2025-06-02'],
        ['neutral', '2025-06-03', '2025-06-04'],
      ],
      'warning engagement',
    ],
    [
      '2 of 3 in 30 days',
      [
        ['negative', '2025-06-01', '2025-06-02'],
        ['neutral', '2025-06-03'],
      ],
      'nothing',
    ],
    ['one of three 14 days ago', [['negative', '2025-06-16', '2025-06-20', '2025-06-21']], 'warning engagement'],
    ['one of three 15 days ago', [['negative', '2025-06-15', '2025-06-20', '2025-06-21']], 'nothing'],
    [
      'one of four 30 days ago',
      [
        ['negative', '2025-05-31', '2025-06-01'],
        ['neutral', '2025-06-03', '2025-06-04'],
      ],
      'warning engagement',
    ],
    [
      'one of four 31 days ago',
      [
        ['negative', '2025-05-30', '2025-06-01'],
        ['neutral', '2025-06-03', '2025-06-04'],
      ],
      'nothing',
    ],
  ] as [string, [Sentiment, ...string[]][], string][])('%s', (_what, groups, verdict) => {
    const rows = groups.flatMap(([sentiment, ...days]) => said(sentiment, ...days));
    expect(verdictOf(key, today, rows)).toBe(verdict);
  });

  it('tells of the shorter window when both fire', () => {
    const rows = said('negative', '2025-06-01', '2025-06-20', '2025-06-21', '2025-06-22');
    expect(runRule(key, today, rows).findings).toMatchObject([{ params: { count: 3, days: 14 } }]);
  });

  it('tells of the longer window when it alone fires', () => {
    const rows = said('negative', '2025-06-01', '2025-06-02', '2025-06-03', '2025-06-04');
    expect(runRule(key, today, rows).findings).toMatchObject([{ params: { count: 4, days: 30 } }]);
  });
});

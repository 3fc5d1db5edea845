import { describe, expect, it } from 'vitest';
import { portfolioDrift } from './portfolio-drift';
import type { PortfolioFacts } from './portfolio-facts';

const quiet = { gapsOpened: 0, gapsSettled: 0, requests: 0, versionsInForce: 0, changesDecided: 0 };
const facts = (more: Partial<PortfolioFacts>): PortfolioFacts => ({
  version: null,
  gaps: [],
  nextDue: null,
  creep: null,
  week: quiet,
  ...more,
});
const gap = (rule: string | null, severity: 'critical' | 'warning' | 'info', since: string | null) => ({
  rule,
  severity,
  title: '',
  since,
});
const today = '2026-11-22';

describe('portfolioDrift', () => {
  it('counts gaps by rule and by how long they have been open, the worst rule first', () => {
    const { rules } = portfolioDrift(
      [
        {
          engagementId: 'a',
          clientId: 'c',
          facts: facts({ gaps: [gap('late', 'warning', '2026-11-16'), gap('late', 'warning', '2026-11-15')] }),
        },
        {
          engagementId: 'b',
          clientId: 'c',
          facts: facts({
            gaps: [
              gap('late', 'warning', '2026-08-24'),
              gap(null, 'critical', null),
              gap('late', 'info', '2026-10-24'),
            ],
          }),
        },
      ],
      today,
    );
    expect(rules).toEqual([
      {
        rule: null,
        worst: 'critical',
        count: 1,
        engagements: 1,
        ages: { week: 0, month: 0, quarter: 0, older: 0, unknown: 1 },
      },
      {
        rule: 'late',
        worst: 'warning',
        count: 4,
        engagements: 2,
        ages: { week: 1, month: 2, quarter: 0, older: 1, unknown: 0 },
      },
    ]);
  });

  it('adds up what each client was given, hours with hours and counts with counts', () => {
    const hours = (agreed: string, goodwill: string) =>
      facts({ creep: { measure: 'hours', agreed, goodwill, additions: '5', share: null } });
    const { clients } = portfolioDrift(
      [
        { engagementId: 'a', clientId: 'c', facts: hours('100', '0.1') },
        { engagementId: 'b', clientId: 'c', facts: hours('300', '0.2') },
        {
          engagementId: 'd',
          clientId: 'c',
          facts: facts({ creep: { measure: 'count', agreed: null, goodwill: '3', additions: '0', share: null } }),
        },
      ],
      today,
    );
    expect(clients).toEqual([
      { clientId: 'c', engagements: 3, goodwillHours: '0.3', share: '0.00075', goodwillCount: 3, additionHours: '10' },
    ]);
  });

  it('names only engagements in which something happened this week, the busiest first', () => {
    const { week } = portfolioDrift(
      [
        { engagementId: 'quiet', clientId: 'c', facts: facts({}) },
        { engagementId: 'one', clientId: 'c', facts: facts({ week: { ...quiet, requests: 1 } }) },
        { engagementId: 'two', clientId: 'c', facts: facts({ week: { ...quiet, gapsOpened: 2 } }) },
      ],
      today,
    );
    expect(week.map(({ engagementId }) => engagementId)).toEqual(['two', 'one']);
  });
});

import { describe, expect, it } from 'vitest';
import { readTarget } from './read-target';

const english = { today: '2026-02-02', language: 'en', decimalMark: '.' } as const;
const german = { today: '2026-02-02', language: 'de', decimalMark: ',' } as const;

describe('readTarget', () => {
  it.each([
    [
      'Increase organic traffic from 12k to 18k sessions by Q3',
      { baseline: '12000', target: '18000', direction: 'up', dueOn: '2026-09-30' },
    ],
    ['応答率を10%以上', { metric: '応答率を', target: '10', unit: '%', direction: 'up' }],
    ['转化率从2%提高到3.5%', { baseline: '2', target: '3.5', unit: '%', direction: 'up' }],
    ['Not less than 95% of calls are answered', { target: '95', direction: 'up' }],
    ['No more than 5 complaints', { target: '5', direction: 'down' }],
    ['Engagement between 3 and 5 %', { direction: 'band', target: '3', targetMax: '5', unit: '%' }],
    ['4.3 or better (scale of 5)', { target: '4.3', direction: 'up' }],
    ['Keep uptime at 99.9% to 99.9%', { target: '99.9' }],
  ])('reads „%s“', (text, target) => expect(readTarget(text, english)).toMatchObject(target));

  it('reads a decimal comma where the language writes one', () => {
    expect(readTarget('Ladezeit unter 2,5 Sekunden', german)).toMatchObject({ target: '2.5', unit: 'Sekunden' });
    expect(readTarget('mindestens 1.200 Interviews', german)).toMatchObject({ target: '1200' });
  });

  it('finds nothing to reach where there is no number, or only a day', () => {
    expect(readTarget('The team feels at ease', english)).toBeUndefined();
    expect(readTarget('Everyone is happy by 30 June 2026', english)).toBeUndefined();
  });
});

import { describe, expect, it } from 'vitest';
import { a } from '../../../test/builders/a-snapshot';
import { runRule, verdictOf } from '../../../test/support/run-rule';

const key = 'aftercare.overdue';
const ended = { status: 'ended', endedOn: '2025-01-01' } as const;

describe(key, () => {
  it('fires 70 days after the end', () => {
    const { findings } = runRule(key, '2025-03-12', [], { engagement: ended });
    expect(findings).toMatchObject([
      {
        severity: 'info',
        subject: { type: 'engagement', id: 'engagement' },
        params: { client: 'Northwind GmbH', age: 70 },
      },
    ]);
    expect(findings[0]?.message).toBe('No contact with Northwind GmbH for 70 days since the end.');
  });

  it.each([
    ['40 days after the end', '2025-02-10', 'nothing'],
    ['on day 60', '2025-03-02', 'nothing'],
    ['on day 61', '2025-03-03', 'info engagement'],
    ['on day 120', '2025-05-01', 'info engagement'],
    ['on day 121', '2025-05-02', 'warning engagement'],
  ])('%s', (_when, today, verdict) => {
    expect(verdictOf(key, today, [], { engagement: ended })).toBe(verdict);
  });

  it('counts from a later contact, also in another engagement of the client', () => {
    const other = a('engagement', { id: 'other', status: 'active' });
    const contact = a('contact', { engagementId: 'other', on: '2025-02-01' });
    expect(verdictOf(key, '2025-03-12', [other, contact], { engagement: ended })).toBe('nothing');
    const unrelated = a('engagement', { id: 'other', clientId: 'another', status: 'active' });
    expect(verdictOf(key, '2025-03-12', [unrelated, contact], { engagement: ended })).toBe('info engagement');
  });

  it.each([
    ['the work was lost', { engagement: { status: 'ended', outcome: 'lost' } }],
    ['the client wants no contact', { engagement: ended, client: { noContact: true } }],
    ['the work goes on', { engagement: { ...ended, status: 'active' } }],
  ] as const)('says nothing when %s', (_why, options) => {
    expect(verdictOf(key, '2025-03-12', [], options)).toBe('nothing');
  });

  it('is not evaluated without the day of the end', () => {
    expect(verdictOf(key, '2025-03-12', [], { engagement: { status: 'ended' } })).toBe('no_end_date? engagement');
  });
});

import { describe, expect, it } from 'vitest';
import { isRefusal } from '../refusal';
import { readSnapshot } from '../snapshot';
import { weeklyDigest, weeklyDigestText } from './weekly-digest';

function aWeek(more: readonly object[] = []) {
  const snapshot = readSnapshot({
    goalpost: 1,
    workspace: { name: 'W', locale: 'en', timeZone: 'UTC', holidays: [], members: [], settings: {} },
    documents: [
      { type: 'client', id: 'c', name: 'Northwind' },
      { type: 'client', id: 'd', name: 'Harbor' },
      {
        type: 'engagement',
        id: 'late',
        clientId: 'd',
        name: 'Support',
        kind: 'retainer',
        status: 'active',
        startedOn: '2026-05-01',
      },
      { type: 'engagement', id: 'paused', clientId: 'd', name: 'Old', kind: 'retainer', status: 'paused' },
      {
        type: 'engagement',
        id: 'e',
        clientId: 'c',
        name: 'Paid media',
        kind: 'project',
        status: 'active',
        startedOn: '2026-06-01',
      },
      { type: 'agreement', id: 'a', engagementId: 'e', version: 1, status: 'in_force', inForceOn: '2026-06-01' },
      {
        type: 'criterion',
        id: 'k',
        engagementId: 'e',
        agreementId: 'a',
        kind: 'hard',
        statement: 'More leads',
        unit: 'leads',
        result: 'met',
        resultOn: '2026-06-04',
      },
      {
        type: 'measurement',
        id: 'm1',
        engagementId: 'e',
        criterionId: 'k',
        value: '58',
        unit: 'leads',
        on: '2026-05-29',
      },
      {
        type: 'measurement',
        id: 'm2',
        engagementId: 'e',
        criterionId: 'k',
        value: '101',
        unit: 'leads',
        on: '2026-06-03',
      },
      {
        ...{ type: 'measurement', id: 'm3', engagementId: 'e', criterionId: 'k', on: '2026-06-02' },
        ...{ value: '110', unit: 'leads', corrects: 'm2' },
      },
      {
        type: 'gap',
        id: 'g',
        engagementId: 'e',
        key: 'flagged:g',
        severity: 'warning',
        title: 'X',
        state: 'resolved',
        openedOn: '2026-06-01',
        history: [{ at: '2026-06-02T09:00:00Z', by: 'kim', act: 'resolved' }],
      },
      ...more,
    ],
  });
  if (isRefusal(snapshot)) throw new Error(snapshot.message);
  return weeklyDigest(snapshot, '2026-06-05');
}

describe('weeklyDigest', () => {
  it('covers seven days, what became of outcomes in them, and what was closed', () => {
    const digest = aWeek();
    expect([digest.from, digest.to]).toEqual(['2026-05-30', '2026-06-05']);
    const week = digest.engagements.find(({ engagementId }) => engagementId === 'e');
    expect(week).toMatchObject({
      outcomes: [{ statement: 'More leads', result: 'met', value: '110 leads' }],
      resolved: 1,
    });
  });

  const flag = (id: string, fields: object) => ({
    ...{ type: 'gap', id, key: `flagged:${id}`, openedOn: '2026-06-01', severity: 'critical', state: 'open' },
    ...{ title: 'They asked twice for a call', ...fields },
  });

  it('names the gaps that people flagged, in their words and with those of rules', () => {
    const digest = aWeek([
      flag('call', { engagementId: 'e', state: 'taken', takenBy: 'kim' }),
      flag('slept', { engagementId: 'e', state: 'snoozed', snoozedUntil: '2026-06-05', severity: 'warning' }),
      flag('asleep', { engagementId: 'e', state: 'snoozed', snoozedUntil: '2026-06-06' }),
      flag('small', { engagementId: 'e', severity: 'info' }),
      flag('done', { engagementId: 'e', state: 'dismissed', reason: 'Said and done' }),
    ]);
    const week = digest.engagements.find(({ engagementId }) => engagementId === 'e');
    expect(week?.gaps.filter(({ rule }) => rule === null).map(({ key }) => key)).toEqual([
      'flagged:call',
      'flagged:slept',
    ]);
    // The worst first, whoever found it.
    expect(week?.gaps[0]).toEqual({
      key: 'flagged:call',
      rule: null,
      severity: 'critical',
      message: 'They asked twice for a call',
    });
    expect(weeklyDigestText(digest, 'de')).toContain('  · They asked twice for a call');
  });

  it('is quiet about a paused engagement, but tells what its client got', () => {
    const paused = { engagementId: 'paused' };
    const flagged = aWeek([flag('call', paused)]);
    expect(flagged.engagements.map(({ engagementId }) => engagementId)).not.toContain('paused');
    const met = {
      ...{ ...paused, type: 'criterion', id: 'p', agreementId: 'b', kind: 'hard', statement: 'Fewer calls' },
      ...{ unit: 'calls', result: 'met', resultOn: '2026-06-03' },
    };
    const told = aWeek([flag('call', paused), met]).engagements.find(({ engagementId }) => engagementId === 'paused');
    expect(told).toMatchObject({ outcomes: [{ statement: 'Fewer calls', result: 'met' }], gaps: [] });
  });

  it('tells the result of an engagement that has ended', () => {
    const ended = { type: 'engagement', id: 'over', clientId: 'd', name: 'Site', kind: 'project', status: 'ended' };
    const met = {
      ...{ type: 'criterion', id: 'o', engagementId: 'over', agreementId: 'x', kind: 'hard', statement: 'Faster site' },
      ...{ unit: 's', result: 'met', resultOn: '2026-06-05' },
    };
    const told = aWeek([{ ...ended, endedOn: '2026-06-05' }, met]);
    expect(told.engagements.find(({ engagementId }) => engagementId === 'over')?.outcomes).toHaveLength(1);
  });

  it('puts the engagement with the worst gap first, and leaves paused ones out', () => {
    const digest = aWeek();
    expect(digest.engagements[0]).toMatchObject({ engagementId: 'late' });
    expect(digest.engagements[0]?.gaps[0]).toMatchObject({ rule: 'agreement.none_in_force', severity: 'critical' });
    expect(digest.engagements.map(({ engagementId }) => engagementId)).not.toContain('paused');
  });

  it.each(['en', 'de', 'ja', 'zh-CN'])('is written in %s, and begins with what clients got', (locale) => {
    const text = weeklyDigestText(aWeek(), locale);
    expect(text.indexOf('More leads')).toBeGreaterThan(0);
    expect(text.indexOf('More leads')).toBeLessThan(text.indexOf('Harbor · Support'));
    expect(text).not.toMatch(/\{|undefined/);
  });

  it('says so when there is nothing to tell', () => {
    const text = weeklyDigestText({ from: '2026-05-30', to: '2026-06-05', engagements: [] }, 'en');
    expect(text).toContain('Nothing needs attention');
    expect(text).toContain('No value was entered and no result stated.');
  });
});

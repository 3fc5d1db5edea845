import { describe, expect, it } from 'vitest';
import { a, aSnapshot, type Row, type SnapshotOptions } from '../../../test/builders/a-snapshot';
import { IndexedState } from '../states/indexed-state';
import { portfolioFacts } from './portfolio-facts';

const today = '2025-06-16';

/** The facts of the one engagement that holds `rows`; without rules, unless `rulesOn` names some. */
function factsOf(rows: readonly Row[], options: SnapshotOptions & { rulesOn?: string[] } = {}) {
  const { rulesOn = [], ...rest } = options;
  const rulesOff = rulesOn.includes('agreement.none_in_force') ? [] : ['agreement.none_in_force'];
  const { workspace, documents } = aSnapshot(rows, { ...rest, workspace: { settings: { rulesOff, rulesOn } } });
  const facts = portfolioFacts(new IndexedState(workspace, documents), ['engagement'], today).get('engagement');
  if (!facts) throw new Error('There are no facts.');
  return facts;
}

const flag = (id: string, fields: object) =>
  a('gap', { id, key: `flagged:${id}`, title: id, openedOn: '2025-06-01', ...fields });
const flagsOf = (rows: readonly Row[]) =>
  factsOf(rows)
    .gaps.filter(({ rule }) => rule === null)
    .map(({ title }) => title);

describe('gaps', () => {
  it('are those that rules find and those that people flagged', () => {
    const facts = factsOf([flag('They wait', {})], {
      engagement: { startedOn: '2025-01-01' },
      rulesOn: ['agreement.none_in_force'],
    });
    expect(facts.gaps).toContainEqual({ severity: 'warning', rule: null, title: 'They wait', since: '2025-06-01' });
    expect(facts.gaps.map(({ rule }) => rule)).toContain('agreement.none_in_force');
  });

  it('stand the worst first, then the oldest, and last what has no day', () => {
    const rows = [
      flag('new warning', { severity: 'warning', openedOn: '2025-06-02' }),
      flag('hint', { severity: 'info', openedOn: '2025-01-01' }),
      flag('critical', { severity: 'critical', openedOn: '2025-06-10' }),
      flag('old warning', { severity: 'warning', openedOn: '2025-02-02' }),
    ];
    expect(flagsOf(rows)).toEqual(['critical', 'old warning', 'new warning', 'hint']);
  });

  it.each([
    ['open', {}, 1],
    ['taken', {}, 1],
    ['dismissed', { reason: 'Known' }, 0],
    ['resolved', {}, 0],
    ['snoozed', { snoozedUntil: '2025-06-17' }, 0],
    ['snoozed', { snoozedUntil: '2025-06-16' }, 1],
  ] as const)('that are %s %j need somebody: %d', (state, fields, count) => {
    expect(flagsOf([flag('They wait', { state, ...fields })])).toHaveLength(count);
  });
});

describe('the version', () => {
  it('is the one in force, with who has signed', () => {
    const rows = [
      a('agreement', { inForceOn: '2025-01-01' }),
      a('agreement', { id: 'next', version: 2, status: 'draft' }),
      a('stakeholder', { signoffRequired: true }),
      a('signOff', { state: 'approved' }),
    ];
    expect(factsOf(rows).version).toMatchObject({ version: 1, status: 'in_force', signed: 1 });
  });

  it('is null before there is any', () => {
    expect(factsOf([])).toMatchObject({ version: null, nextDue: null, creep: null });
  });
});

describe('what is due next', () => {
  const version = a('agreement', { inForceOn: '2025-01-01' });
  const step = (id: string, fields: object) => a('milestone', { id, name: id, ...fields });

  it('is the earliest that is not done, also when it is late', () => {
    const rows = [
      version,
      step('later', { dueOn: '2025-08-01' }),
      step('late', { dueOn: '2025-05-01' }),
      step('done', { dueOn: '2025-04-01', doneOn: '2025-04-01' }),
      a('scopeItem', { dueOn: '2025-07-01' }),
      a('criterion', { dueOn: '2025-07-02' }),
    ];
    expect(factsOf(rows).nextDue).toEqual({ type: 'milestone', on: '2025-05-01', text: 'late' });
  });

  it('is nothing of another version, and nothing of what is over', () => {
    const other = a('agreement', { id: 'next', version: 2, status: 'draft' });
    expect(factsOf([version, other, step('next', { agreementId: 'next', dueOn: '2025-07-01' })]).nextDue).toBeNull();
    const ended = { engagement: { status: 'ended', outcome: 'completed', endedOn: '2025-06-01' } } as const;
    expect(factsOf([version, step('late', { dueOn: '2025-05-01' })], ended).nextDue).toBeNull();
  });
});

it('a gap is settled in the week in which somebody closed it, not in which it was written to', () => {
  const closed = (name: string, day: string, act: 'resolved' | 'dismissed') =>
    flag(name, {
      ...{ state: act, openedOn: '2025-05-01', updatedAt: '2025-06-15T08:00:00Z' },
      history: [{ at: `${day}T08:00:00Z`, by: 'kim', act }],
    });
  const rows = [
    closed('now', '2025-06-12', 'resolved'),
    closed('no gap', '2025-06-10', 'dismissed'),
    closed('long ago', '2025-06-09', 'resolved'),
  ];
  expect(factsOf(rows).week.gapsSettled).toBe(2);
});

it('the week is the seven days that end today', () => {
  const rows = [
    a('request', { id: 'today', receivedOn: '2025-06-16' }),
    a('request', { id: 'first day', receivedOn: '2025-06-10' }),
    a('request', { id: 'before', receivedOn: '2025-06-09' }),
    a('request', { id: 'to come', receivedOn: '2025-06-17' }),
    a('agreement', { inForceOn: '2025-06-12' }),
    a('changeRequest', { status: 'declined', decidedOn: '2025-06-11', reason: 'Too late' }),
    flag('They wait', { openedOn: '2025-06-10' }),
  ];
  expect(factsOf(rows).week).toMatchObject({ requests: 2, versionsInForce: 1, changesDecided: 1 });
  expect(factsOf(rows).week.gapsOpened).toBeGreaterThanOrEqual(1);
});

it('says of several engagements what it says of each, and nothing of those that are not there', () => {
  const second: Row[] = [
    a('client', { id: 'second client' }),
    a('engagement', { id: 'second', clientId: 'second client', startedOn: '2025-01-01' }),
    a('stakeholder', { id: 'someone', clientId: 'second client', signoffRequired: true }),
    a('agreement', { id: 'its version', engagementId: 'second', proposedOn: '2025-05-01', status: 'proposed' }),
  ];
  const { workspace, documents } = aSnapshot([a('agreement', { inForceOn: '2025-01-01' }), ...second]);
  const state = new IndexedState(workspace, documents);
  const alone = ['engagement', 'second'].map((id) => portfolioFacts(state, [id], today).get(id));
  const together = portfolioFacts(state, ['engagement', 'gone', 'second'], today);
  expect([...together.keys()]).toEqual(['engagement', 'second']);
  expect([...together.values()]).toEqual(alone);
  expect(together.get('second')?.version).toMatchObject({ status: 'proposed' });
});

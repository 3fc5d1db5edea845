import { describe, expect, it } from 'vitest';
import { a, type Row } from '../../../test/builders/a-snapshot';
import { runRule, verdictOf } from '../../../test/support/run-rule';

const rule = 'scope.creep_index';
const agreement = (more: object = {}) =>
  a('agreement', { inForceOn: '2025-03-01', baselineEffortHours: '400', ...more });
const goodwill = (effortHours: (string | undefined)[], more: object = {}): Row[] =>
  effortHours.map((hours, index) =>
    a('request', { id: `r${index}`, decision: 'goodwill', decidedOn: '2025-05-20', effortHours: hours, ...more }),
  );
const changes = (...effortHours: string[]): Row[] =>
  effortHours.map((hours, index) =>
    a('changeRequest', { id: `c${index}`, status: 'approved', decidedOn: '2025-05-20', effortHours: hours }),
  );
const verdictFor = (rows: Row[], version = agreement()) => verdictOf(rule, '2025-06-01', [version, ...rows]);

describe('GR-38, scope creep adds up', () => {
  it.each<[string, Row[], string]>([
    ['44 of 400 hours', goodwill(['8', '8', '8', '8', '8', '4']), 'critical engagement'],
    ['12 absorbed, 60 approved: 3 % and 18 %', [...goodwill(['12']), ...changes('60')], 'nothing'],
    ['just a tenth', goodwill(['40']), 'critical engagement'],
    ['just a twentieth', goodwill(['20']), 'warning engagement'],
    ['less than a twentieth', goodwill(['19.99']), 'nothing'],
    ['grown by just a quarter', changes('100'), 'warning engagement'],
    ['grown by less', changes('99.9'), 'nothing'],
    ['decided before the first agreement', goodwill(['44'], { decidedOn: '2025-02-28' }), 'nothing'],
    ['decided on its first day', goodwill(['44'], { decidedOn: '2025-03-01' }), 'critical engagement'],
    ['half of the efforts missing: still measured', goodwill(['40', undefined]), 'critical engagement'],
    ['more than half missing: counted, three are not five', goodwill(['40', undefined, undefined]), 'nothing'],
    ['five additions counted', goodwill(['40', undefined, undefined, undefined, undefined]), 'warning engagement'],
    ['nothing on top', [], 'nothing'],
  ])('%s', (_what, rows, verdict) => {
    expect(verdictFor(rows)).toBe(verdict);
  });

  it('counts work begun without any approved change, and none that was approved, however late', () => {
    const begun = a('request', { verdict: 'not_covered', workStartedOn: '2025-05-20', effortHours: '44' });
    const approved = a('changeRequest', { status: 'approved', requestIds: ['request'] });
    expect(verdictFor([begun])).toBe('critical engagement');
    expect(verdictFor([begun, approved])).toBe('nothing');
  });

  it('counts additions within 30 days where the hours agreed are not known', () => {
    const five = ['1', '1', '1', '1', '1'];
    expect(verdictFor(goodwill(five), agreement({ baselineEffortHours: undefined }))).toBe('warning engagement');
    expect(verdictFor(goodwill(five), agreement({ baselineEffortHours: '0' }))).toBe('warning engagement');
    const long = goodwill(five, { decidedOn: '2025-05-01' });
    expect(verdictFor(long, agreement({ baselineEffortHours: undefined }))).toBe('nothing');
  });

  it('goes by the version that came into force first', () => {
    const first = a('agreement', {
      id: 'first',
      status: 'superseded',
      inForceOn: '2025-01-01',
      baselineEffortHours: '1000',
    });
    const second = agreement({ version: 2 });
    expect(verdictFor([first, ...goodwill(['44'])], second)).toBe('nothing');
  });

  it('says nothing before any agreement, and cannot say from when without its day', () => {
    expect(verdictFor(goodwill(['44']), agreement({ status: 'proposed' }))).toBe('nothing');
    expect(verdictFor(goodwill(['44']), agreement({ inForceOn: undefined }))).toBe('no_in_force_date? engagement');
  });

  it('shows hours and shares, or the count', () => {
    const message = (rows: Row[]) => runRule(rule, '2025-06-01', [agreement(), ...rows]).findings[0]?.message;
    expect(message(goodwill(['44']))).toBe(
      '44 h of unplanned work (11%) on 400 h agreed. With approved changes the work grew by 11%.',
    );
    expect(message(goodwill([undefined, undefined, undefined, undefined, undefined]))).toBe(
      '5 additions within 30 days.',
    );
  });
});

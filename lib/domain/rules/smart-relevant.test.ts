import { describe, expect, it } from 'vitest';
import { a } from '../../../test/builders/a-snapshot';
import { runRule, verdictOf } from '../../../test/support/run-rule';

const rule = 'smart.relevant';
const proposed = a('agreement', { status: 'proposed' });
const quote = (more = {}) => a('expectation', { text: 'my customers leave because it is slow', ...more });

describe('GR-16, SMART: not relevant to the client', () => {
  it.each([
    ['no links', [a('criterion')], 'warning criterion'],
    ['names what the client said', [a('criterion', { expectationIds: ['expectation'] }), quote()], 'nothing'],
    [
      'names an assumption that nobody confirmed',
      [a('criterion', { expectationIds: ['expectation'] }), quote({ source: 'team_assumption' })],
      'warning criterion',
    ],
    [
      'the quote was placed here',
      [a('criterion'), quote({ dispositionRef: { type: 'criterion', id: 'criterion' } })],
      'nothing',
    ],
    [
      'the quote was placed on its predecessor',
      [a('criterion', { previousId: 'old' }), quote({ dispositionRef: { type: 'criterion', id: 'old' } })],
      'nothing',
    ],
    ['names a CPI', [a('criterion', { cpiIds: ['cpi'] }), a('cpi')], 'nothing'],
    ['names a CPI that is gone', [a('criterion', { cpiIds: ['cpi'] })], 'warning criterion'],
  ])('%s', (_what, rows, verdict) => {
    expect(verdictOf(rule, '2025-06-01', [proposed, ...rows])).toBe(verdict);
  });

  it('is a hint while the agreement is a draft', () => {
    const rows = [a('agreement', { status: 'draft' }), a('criterion', { statement: 'Lighthouse score ≥ 95' })];
    const { findings } = runRule(rule, '2025-06-01', rows);
    expect(findings[0]).toMatchObject({
      severity: 'info',
      message: 'Lighthouse score ≥ 95 is not linked to anything the client said they want.',
    });
  });
});

import { describe, expect, it } from 'vitest';
import { a } from '../../../test/builders/a-snapshot';
import { runRule, verdictOf } from '../../../test/support/run-rule';

const rule = 'smart.specific';
const agreement = a('agreement', { status: 'proposed' });
const verdictFor = (fields: object) => verdictOf(rule, '2025-06-01', [agreement, a('criterion', fields)]);

describe('GR-13, SMART: not specific', () => {
  it.each([
    ['short, and nobody named', { statement: 'Better website' }, 'warning criterion'],
    [
      'long enough, somebody named',
      { statement: 'New visitors find the price page in two clicks', subject: 'new visitors' },
      'nothing',
    ],
    ['nobody named', { statement: 'New visitors find the price page in two clicks' }, 'warning criterion'],
    ['19 letters', { statement: 'x'.repeat(19), subject: 'all' }, 'warning criterion'],
    ['20 letters', { statement: 'x'.repeat(20), subject: 'all' }, 'nothing'],
    [
      '20 with white space that does not count',
      { statement: `${'x'.repeat(9)}   ${'x'.repeat(9)}`, subject: 'all' },
      'warning criterion',
    ],
    ['7 Japanese letters', { statement: '売上が上がるよ'.slice(0, 7), subject: '店' }, 'warning criterion'],
    ['8 Japanese letters', { statement: '売上が上がります', subject: '店' }, 'nothing'],
    [
      'half Latin, half Han, 16 characters',
      { statement: '首单完成率提升率abcdefgh', subject: '用户' },
      'warning criterion',
    ],
    ['a vague word', { statement: 'A seamless way to the price page', subject: 'visitors' }, 'warning criterion'],
    [
      'a vague word, clarified',
      { statement: 'A seamless way to the price page', subject: 'visitors', clarification: 'two clicks' },
      'nothing',
    ],
    ['a word that is only a little vague', { statement: '東京などの店舗で見つかる', subject: '店' }, 'nothing'],
  ])('%s', (_what, fields, verdict) => {
    expect(verdictFor(fields)).toBe(verdict);
  });

  it('is a hint while the agreement is a draft', () => {
    const rows = [a('agreement', { status: 'draft' }), a('criterion', { statement: 'Better website' })];
    expect(verdictOf(rule, '2025-06-01', rows)).toBe('info criterion');
  });

  it('quotes the statement', () => {
    const rows = [agreement, a('criterion', { statement: 'Better website' })];
    expect(runRule(rule, '2025-06-01', rows).findings[0]?.message).toBe(
      '“Better website” does not yet say what changes, and for whom.',
    );
  });
});

import { describe, expect, it } from 'vitest';
import { readTarget } from './read-target';

describe('readTarget', () => {
  it.each([
    ['30', '.', '30', null],
    ['30 €', '.', '30', 'EUR'],
    ['$1,250.50', '.', '1250.50', 'USD'],
    ['1.250,50 EUR', ',', '1250.50', 'EUR'],
    ['250 %', '.', '250', '%'],
    ['-3', '.', '-3', null],
    ['1200 円', '.', '1200', 'JPY'],
    ['30 元', '.', '30', 'CNY'],
    ['at most 2 days', '.', '2', null],
  ] as const)('reads the number of “%s”', (text, mark, value, unit) => {
    expect(readTarget(text, mark)).toEqual({ kind: 'number', value, unit });
  });

  it.each([
    ['between 20 and 30', '.', '20', '30', null],
    ['20-30', '.', '20', '30', null],
    ['20 – 30 €', '.', '20', '30', 'EUR'],
    ['€20 - €30', '.', '20', '30', 'EUR'],
    ['30 to 20', '.', '20', '30', null],
    ['-5 to 5', '.', '-5', '5', null],
    ['zwischen 2,5 und 3 Prozent', ',', '2.5', '3', '%'],
    ['20 bis 30', ',', '20', '30', null],
    ['20から30', '.', '20', '30', null],
    ['20〜30%', '.', '20', '30', '%'],
    ['20 到 30 元之间', '.', '20', '30', 'CNY'],
  ] as const)('reads “%s” as a band', (text, mark, from, to, unit) => {
    expect(readTarget(text, mark)).toEqual({ kind: 'band', from, to, unit });
  });

  it.each([
    ['', 'coach.question.not_a_number'],
    ['much better', 'coach.question.not_a_number'],
    ['as in Q3', 'coach.question.not_a_number'],
    ['100 leads in 3 months', 'coach.question.two_numbers'],
    ['10, 20 and 30', 'coach.question.two_numbers'],
  ])('asks about “%s”', (text, key) => {
    expect(readTarget(text, '.')).toMatchObject({ kind: 'question', question: { key } });
  });
});

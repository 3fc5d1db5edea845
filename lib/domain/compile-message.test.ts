import { parse } from '@formatjs/icu-messageformat-parser';
import { describe, expect, it } from 'vitest';
import { compileMessage, type MessageValues } from './compile-message';
import type { Language } from './language';
import { languages } from './languages/registry.generated';
import { allRules } from './rules/rules-on';

const say = (message: string, values: MessageValues = {}, locale = 'en') =>
  compileMessage(parse(message, { ignoreTag: true }), locale)(values);

describe('compileMessage', () => {
  it.each([
    ['{who} said “{what}”', { who: 'Ann', what: 'no' }, 'Ann said “no”'],
    ['{n} of {all}', { n: 0, all: 1234 }, '0 of 1,234'],
    ['{n} of {all}', { n: '0', all: '1234' }, '0 of 1234'],
    ['{gone}{none}.', { none: null }, '.'],
    ["it''s <b>'{here}'</b>", {}, "it's <b>{here}</b>"],
    ['', {}, ''],
  ])('puts texts in their places: %s', (message, values, text) => {
    expect(say(message, values)).toBe(text);
  });

  it.each([
    [0, 'no days'],
    [1, 'one day'],
    [2, '2 days'],
    [1234, '1,234 days'],
    ['–', '– days'],
  ])('chooses by number: %s', (n, text) => {
    expect(say('{n, plural, =0 {no days} one {one day} other {# days}}', { n })).toBe(text);
  });

  it('counts on from an offset', () => {
    const message = '{n, plural, offset:1 =1 {you} one {you and # more} other {you and # more}}';
    expect([1, 2, 5].map((n) => say(message, { n }))).toEqual(['you', 'you and 1 more', 'you and 4 more']);
  });

  it('chooses by word, and says plurals within', () => {
    const message = '{way, select, goodwill {{n, plural, one {# gift} other {# gifts}} for {who}} other {# {way}}}';
    expect(say(message, { way: 'goodwill', n: 2, who: 'Ann' })).toBe('2 gifts for Ann');
    expect(say(message, { way: 'else', n: 2 })).toBe('# else');
  });

  it('writes numbers and chooses plurals as the language does', () => {
    expect(say('Zeile {n}', { n: 12345 }, 'de')).toBe('Zeile 12.345');
    const message = '{n, plural, one {# Tag} other {# Tage}}';
    expect([1, 12345].map((n) => say(message, { n }, 'de'))).toEqual(['1 Tag', '12.345 Tage']);
  });

  it('refuses what our texts do without', () => {
    expect(() => say('{n, number}')).toThrow('number');
    expect(() => say('{on, date, short}')).toThrow('date');
  });
});

it.each(Object.values<Language>(languages))(
  'every text in $name can be said',
  ({ code, interface: texts, rules, refusals }) => {
    const said = allRules.flatMap(({ key, texts: english }) => {
      const { shown, next } = rules[key] ?? english;
      return [...Object.values(shown), next];
    });
    for (const text of [...Object.values(texts), ...Object.values(refusals), ...said])
      expect(() => say(String(text), {}, code)).not.toThrow();
  },
);

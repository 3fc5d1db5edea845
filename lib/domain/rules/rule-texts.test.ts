import { describe, expect, it } from 'vitest';
import { formatMessage, type RuleTexts } from '../language';
import { languages } from '../languages/registry.generated';
import { allRules } from './rules-on';

const others: readonly { code: string; rules: Record<string, RuleTexts> }[] = Object.values(languages).filter(
  ({ code }) => code !== 'en',
);

/** Every message of a rule in one language. */
const messagesOf = (texts: RuleTexts) => [...Object.values(texts.shown), texts.next];

/** Names in braces of a message without plurals; one with plurals says itself when a value is missing. */
const plainNamesIn = (message: string) =>
  message.includes(', plural,') ? [] : [...message.matchAll(/\{(\w+)\}/g)].map(([, name]) => name);

describe('the rules’ texts', () => {
  it.each(others.map((language) => [language.code, language] as const))('are complete in %s', (_code, language) => {
    expect(allRules.filter(({ key }) => !(key in language.rules)).map(({ key }) => key)).toEqual([]);
    const known = new Set(allRules.map(({ key }) => key));
    expect(Object.keys(language.rules).filter((key) => !known.has(key))).toEqual([]);
  });

  it.each(others.map((language) => [language.code, language] as const))(
    'have the variants and words of English in %s',
    (_code, language) => {
      for (const rule of allRules) {
        const texts = language.rules[rule.key];
        expect(Object.keys(texts?.shown ?? {}).sort(), rule.key).toEqual(Object.keys(rule.texts.shown).sort());
        const words = Object.keys(rule.texts.words ?? {});
        expect(Object.keys(texts?.words ?? {}), rule.key).toEqual(expect.arrayContaining(words));
      }
    },
  );

  it.each(['en', ...others.map(({ code }) => code)])(
    'name only what the rule shows, and can be filled, in %s',
    (code) => {
      for (const rule of allRules) {
        const texts = code === 'en' ? rule.texts : others.find((language) => language.code === code)?.rules[rule.key];
        for (const message of texts ? messagesOf(texts) : []) {
          expect(Object.keys(rule.shows), `${rule.key}: ${message}`).toEqual(
            expect.arrayContaining(plainNamesIn(message)),
          );
          const values = Object.fromEntries(Object.keys(rule.shows).map((name) => [name, 3]));
          expect(formatMessage(message, code, values), rule.key).not.toContain('{');
        }
      }
    },
  );
});

describe('the rules', () => {
  it('are numbered without a gap, each number once', () => {
    const numbers = allRules.map(({ number }) => number);
    expect(numbers).toEqual(Array.from({ length: numbers.length }, (_, index) => index + 1));
  });

  it('are 77, of which 52 are on from the first day', () => {
    expect(allRules.length).toBe(77);
    expect(allRules.filter(({ core }) => core).length).toBe(52);
  });
});

import { describe, expect, it } from 'vitest';
import { formatMessage, type Language, type RuleTexts } from '../language';
import { languages } from '../languages/registry.generated';
import { allRules, findRule } from './rules-on';

const translated: [string, Language][] = Object.values(languages).map((language) => [language.code, language]);

/** The names in braces that a message asks for. */
const argumentsOf = (message: string) =>
  [...new Set([...message.matchAll(/\{(\w+)(?=[,}])/g)].map(([, name]) => name))].sort();

const messagesOf = ({ title, shown, next, why }: RuleTexts) => ({ title, next, why, ...shown });

describe('the texts of rules', () => {
  it.each(allRules.map((rule) => [rule.key, rule] as const))('%s shows what it says it shows', (_key, rule) => {
    const shown = Object.values(messagesOf(rule.texts)).flatMap(argumentsOf);
    expect(Object.keys(rule.shows)).toEqual(expect.arrayContaining(shown));
  });

  it.each(translated)('say the same in %s: variants, arguments, words', (_code, { rules }) => {
    for (const [key, texts] of Object.entries(rules)) {
      const english = findRule(key)?.texts;
      if (!english) throw new Error(`There is no rule ${key}.`);
      expect(Object.keys(texts.shown), key).toEqual(Object.keys(english.shown));
      expect(Object.keys(texts.words ?? {}), key).toEqual(Object.keys(english.words ?? {}));
      for (const [variant, message] of Object.entries(texts.shown)) {
        expect(argumentsOf(message), `${key} ${variant}`).toEqual(argumentsOf(english.shown[variant] ?? ''));
      }
    }
  });

  it.each(translated)('can be filled in %s', (code, { rules }) => {
    for (const [key, texts] of Object.entries(rules)) {
      for (const message of Object.values(messagesOf(texts))) {
        const values = Object.fromEntries(argumentsOf(message).map((name) => [name, 2]));
        expect(formatMessage(message, code, values), key).not.toMatch(/[{}]/);
      }
    }
  });
});

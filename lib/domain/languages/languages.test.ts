import { type MessageFormatElement, parse, TYPE } from '@formatjs/icu-messageformat-parser';
import { describe, expect, it } from 'vitest';
import type { Language } from '../language';
import { en } from './en';
import { languages } from './registry.generated';

/** The names of the arguments that a message takes, with what each is used for. */
function argumentsOf(elements: readonly MessageFormatElement[]): string[] {
  return elements.flatMap((element) => {
    if (element.type === TYPE.plural || element.type === TYPE.select) {
      const inner = Object.values(element.options).flatMap(({ value }) => argumentsOf(value));
      return [element.value, ...inner];
    }
    return element.type === TYPE.literal || element.type === TYPE.pound ? [] : [String(element.value)];
  });
}

const argumentSet = (message: unknown) => [...new Set(argumentsOf(parse(String(message), { ignoreTag: true })))].sort();

const others: [string, Language][] = Object.values<Language>(languages)
  .filter(({ code }) => code !== 'en')
  .map((language) => [language.code, language]);

describe.each(others)('%s', (_code, language) => {
  it('says every text with the same arguments', () => {
    const keys = Object.keys(en.interface) as (keyof typeof en.interface)[];
    const different = keys.filter(
      (key) => String(argumentSet(language.interface[key])) !== String(argumentSet(en.interface[key])),
    );
    expect(different).toEqual([]);
  });

  it('has no text left in English', () => {
    const same = Object.entries(en.interface).filter(([key, text]) => {
      const own = String(language.interface[key as keyof typeof en.interface]);
      return own === text && /[a-z]{3,} [a-z]{3,}/.test(text) && !/^https?:/.test(text);
    });
    expect(same).toEqual([]);
  });
});

it('Chinese and Japanese use full-width marks beside their own letters', () => {
  const narrow = others
    .filter(([code]) => code !== 'de')
    .flatMap(([, language]) => [...Object.values(language.interface), ...Object.values(language.refusals)])
    .filter((text) => /[\u3040-\u30ff\u4e00-\u9fff][,?:;](?!\/\/)/.test(String(text).replace(/\{[^{}]*,/g, '')));
  expect(narrow).toEqual([]);
});

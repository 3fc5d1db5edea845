import {
  type MessageFormatElement,
  type PluralElement,
  type SelectElement,
  TYPE,
} from '@formatjs/icu-messageformat-parser';

/** The values an ICU message can be given. */
export type MessageValues = Record<string, string | number | boolean | null | undefined>;

/** Gives a message's text. */
export type SayMessage = (values: MessageValues) => string;

/** Gives the text of a part; `count` is what `#` stands for. */
type Part = (values: MessageValues, count: string) => string;

/**
 * Makes of a parsed ICU message the function that fills it. Numbers and plurals follow `locale`. Throws for numbers and
 * days with a form of their own: what stands in a text has its form already.
 */
export function compileMessage(elements: readonly MessageFormatElement[], locale: string): SayMessage {
  const part = joinedPart(elements, locale);
  return (values) => part(values, '');
}

function joinedPart(elements: readonly MessageFormatElement[], locale: string): Part {
  const parts = elements.map((element) => partOf(element, locale));
  return (values, count) => {
    let text = '';
    for (const part of parts) text += part(values, count);
    return text;
  };
}

function partOf(element: MessageFormatElement, locale: string): Part {
  switch (element.type) {
    case TYPE.literal:
      return () => element.value;
    case TYPE.argument:
      return (values) => argumentText(values[element.value], locale);
    case TYPE.select:
      return selectPart(element, locale);
    case TYPE.plural:
      return pluralPart(element, locale);
    case TYPE.pound:
      return (_values, count) => count;
    default:
      throw new Error(`The message has a part that no text may have, of the kind ${TYPE[element.type]}.`);
  }
}

/** A value in its place: a number as the language writes it, anything else as it is. */
export function argumentText(value: MessageValues[string], locale: string): string {
  return typeof value === 'number' ? countingIn(locale).numbers.format(value) : String(value ?? '');
}

function selectPart(element: SelectElement, locale: string): Part {
  const options = optionParts(element, locale);
  return (values, count) => (options.get(String(values[element.value])) ?? options.get('other'))?.(values, count) ?? '';
}

function pluralPart(element: PluralElement, locale: string): Part {
  const options = optionParts(element, locale);
  const { rules, numbers } = countingIn(locale);
  return (values) => {
    const value = values[element.value];
    // What stands in for a number that is missing is said as it is.
    if (typeof value !== 'number') return options.get('other')?.(values, String(value ?? '')) ?? '';
    const count = value - element.offset;
    const option = options.get(`=${value}`) ?? options.get(rules.select(count)) ?? options.get('other');
    return option?.(values, numbers.format(count)) ?? '';
  };
}

function optionParts({ options }: SelectElement | PluralElement, locale: string): ReadonlyMap<string, Part> {
  return new Map(Object.entries(options).map(([name, { value }]) => [name, joinedPart(value, locale)]));
}

type Counting = { rules: Intl.PluralRules; numbers: Intl.NumberFormat };

/** Slow to make, and the same for every message of a language. */
const countings = new Map<string, Counting>();

function countingIn(locale: string): Counting {
  let counting = countings.get(locale);
  if (!counting) {
    counting = { rules: new Intl.PluralRules(locale), numbers: new Intl.NumberFormat(locale) };
    countings.set(locale, counting);
  }
  return counting;
}

import { finder } from '@medv/finder';

/** Attributes that applications give their parts for tests and meaning, and keep when they are redesigned. */
const telling = new Set([
  'data-testid',
  'data-test-id',
  'data-test',
  'data-qa',
  'data-field',
  'data-name',
  'itemprop',
  'role',
  'name',
]);

/** Words alone: numbers and mixed letters are a record's, or made anew by each build of the app. */
const isWords = (text: string) =>
  /^[a-z]{2,}([-_][a-z]{2,})*$/i.test(text) && text.length <= 40 && !/[A-Z]{2}.*[a-z].*[A-Z]/.test(text);

export const isStableClass = isWords;
export const isStableAttribute = (name: string, value: string): boolean => telling.has(name) && isWords(value);

/** A selector that finds this element, and on the page of another record the element in its place. */
export function stableSelector(element: Element): string {
  return finder(element, {
    idName: isWords,
    className: isWords,
    attr: isStableAttribute,
    timeoutMs: 300,
  });
}

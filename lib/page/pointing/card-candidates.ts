import { isStableClass } from './stable-selector';

/** Attributes by which many elements of one sort are told from the rest of the page. */
const sortAttributes = ['role', 'data-testid', 'data-test-id', 'data-test', 'data-qa', 'data-type', 'itemtype'];

const quoted = (value: string) => `"${value.replace(/["\\]/g, '\\$&')}"`;

/** Classes that look kept, and that its neighbours of the same tag have too: `urgent` is one card's own. */
function sharedClasses(element: Element): string[] {
  const own = [...element.classList].filter(isStableClass);
  const neighbours = [...(element.parentElement?.children ?? [])].filter(
    (other) =>
      other !== element && other.tagName === element.tagName && own.some((name) => other.classList.contains(name)),
  );
  return own.filter((name) => neighbours.every((other) => other.classList.contains(name)));
}

/** One step of a selector for an element that others of its sort fit too; without anything to go by its tag alone. */
function step(element: Element): string {
  const tag = element.tagName.toLowerCase();
  const [name] = [...element.classList].filter(isStableClass);
  const attribute = sortAttributes.find((one) => isStableClass(element.getAttribute(one) ?? ''));
  if (name) return `${tag}.${name}`;
  return attribute ? `${tag}[${attribute}=${quoted(element.getAttribute(attribute) ?? '')}]` : tag;
}

/** Attributes of an element that may hold a number of its own: their names look kept. */
export const dataAttributes = (element: Element): string[] =>
  [...element.attributes]
    .map(({ name }) => name)
    .filter((name) => /^data-[a-z]+(-[a-z]+)*$/.test(name) || name === 'id');

/** Selectors that an element may share with the others of its sort, the most telling first. */
export function kinSelectors(element: Element): string[] {
  const tag = element.tagName.toLowerCase();
  const classes = sharedClasses(element);
  const all = classes.length > 0 ? [`${tag}.${classes.join('.')}`] : [];
  const data = dataAttributes(element)
    .filter((name) => name !== 'id')
    .map((name) => `${tag}[${name}]`);
  const sorts = sortAttributes
    .filter((name) => isStableClass(element.getAttribute(name) ?? ''))
    .map((name) => `${tag}[${name}=${quoted(element.getAttribute(name) ?? '')}]`);
  const above = [
    element.parentElement,
    element.parentElement?.parentElement,
    element.parentElement?.parentElement?.parentElement,
  ];
  const nested = above.flatMap((parent, depth) => {
    if (!parent || parent === document.documentElement) return [];
    const outer = step(parent);
    return /[.[]/.test(outer) ? [`${outer} ${depth === 0 ? '> ' : ''}${step(element)}`] : [];
  });
  return [...new Set([...all, ...sorts, ...classes.map((name) => `${tag}.${name}`), ...data, ...nested, tag])];
}

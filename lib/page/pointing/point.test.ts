// @vitest-environment happy-dom
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { point } from './point';

const words = { hint: 'Click the title', nothing: 'Nothing is there' };
let root: ShadowRoot | undefined;

beforeEach(() => {
  document.body.innerHTML = '<h1>One</h1><p>text</p><h2>Two</h2><h2>Three</h2>';
  const attach = Element.prototype.attachShadow;
  // Nobody but the highlight itself can look into its root.
  vi.spyOn(Element.prototype, 'attachShadow').mockImplementation(function (this: Element, options) {
    root = attach.call(this, options);
    return root;
  });
});
afterEach(() => vi.restoreAllMocks());

/** Points at headings, and tells what the page itself heard meanwhile. */
function pointAtHeadings() {
  const heard: string[] = [];
  const listening = new AbortController();
  for (const type of ['keydown', 'click']) {
    document.body.addEventListener(type, () => heard.push(type), { signal: listening.signal });
  }
  const picked = point<string>(words, {
    at: (element) =>
      /^H/.test(element.tagName)
        ? { take: () => element.textContent ?? '', shown: [element], said: element.textContent ?? '' }
        : null,
    all: () => [...document.querySelectorAll('h1, h2')],
  });
  return { picked, heard };
}

const press = (key: string, more: KeyboardEventInit = {}) =>
  document.body.dispatchEvent(new KeyboardEvent('keydown', { key, bubbles: true, cancelable: true, ...more }));
const click = (selector: string) =>
  document.querySelector(selector)?.dispatchEvent(new MouseEvent('click', { bubbles: true, cancelable: true }));
/** What the line over the page says, for the eye and for screen readers. */
const said = () => root?.querySelector('[role=status] .said')?.textContent;

describe('pointing', () => {
  it('goes through what may be picked with arrows and Tab, says where it is, and picks with Enter', async () => {
    const { picked, heard } = pointAtHeadings();
    expect(root?.querySelector('[role=status]')?.textContent).toContain('Click the title');
    press('ArrowDown');
    expect(said()).toBe('One (1/3)');
    press('Tab');
    expect(said()).toBe('Two (2/3)');
    press('Tab', { shiftKey: true });
    press('ArrowUp');
    expect(said()).toBe('Three (3/3)');
    press('Enter');
    expect(await picked).toBe('Three');
    expect(heard).toEqual([]);
    expect(document.querySelector('goalpost-pointer')).toBeNull();
  });

  it('picks what is clicked, which the page does not hear', async () => {
    const { picked, heard } = pointAtHeadings();
    click('h1');
    expect(await picked).toBe('One');
    expect(heard).toEqual([]);
    click('h1');
    expect(heard).toEqual(['click']);
  });

  it('says so where nothing can be picked, and goes on', async () => {
    const { picked } = pointAtHeadings();
    click('p');
    expect(said()).toBe('Nothing is there');
    click('h2');
    expect(await picked).toBe('Two');
  });

  it('is ended by Esc, and leaves the page its keys', async () => {
    const { picked, heard } = pointAtHeadings();
    press('Escape');
    expect(await picked).toBeNull();
    press('ArrowDown');
    expect(heard).toEqual(['keydown']);
  });

  it('is ended by the panel, and by pointing again', async () => {
    const { picked: first } = pointAtHeadings();
    const { picked: second } = pointAtHeadings();
    expect(await first).toBeNull();
    (globalThis as { goalpostPointing?: () => void }).goalpostPointing?.();
    expect(await second).toBeNull();
    expect(document.querySelector('goalpost-pointer')).toBeNull();
  });
});

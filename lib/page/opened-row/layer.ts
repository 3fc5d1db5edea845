import type { RowRules } from '../../adapters/address/compiled';
import { textOf } from './pressed-row';

/** A field of an open record that has a place in the page. */
export type Field = { element: Element; label: string; text: string };

/** The fields that the page shows now, of whatever record. */
export function shownFields({ field, label }: RowRules): Field[] {
  return [...document.querySelectorAll(field)].filter(hasPlace).map((element) => {
    const called = element.querySelector(label);
    const name = called ? textOf(called) : '';
    const whole = textOf(element);
    const text = whole.startsWith(name) ? whole.slice(name.length) : whole;
    return { element, label: name, text: text.replace(/^\s*[:：]?\s*/, '') };
  });
}

const hasPlace = (element: Element) => element.getClientRects().length > 0;

/** What holds `field` beside the list, of whose pressed row `above` holds the ancestors: its layer, or all layers. */
export function layerOf(field: Element, above: ReadonlySet<Element>): Element {
  let layer = field;
  while (layer.parentElement && !above.has(layer.parentElement)) layer = layer.parentElement;
  return layer;
}

/** Whether one of two fields lies in a layer over the other's: what the page sets beside another does not overlap. */
export function isStacked(one: Element, other: Element): boolean {
  const a = branchBox(one, other);
  const b = branchBox(other, one);
  return !!a && !!b && a.left < b.right && b.left < a.right && a.top < b.bottom && b.top < a.bottom;
}

/** The box of the outermost thing around `element` that does not hold `other`, and has a size. */
function branchBox(element: Element, other: Element): DOMRect | undefined {
  let box: DOMRect | undefined;
  for (let part: Element | null = element; part && !part.contains(other); part = part.parentElement) {
    const own = part.getBoundingClientRect();
    if (own.width * own.height > 0) box = own;
  }
  return box;
}

/** Whether something that is not in `layer` lies over `element`. What is scrolled out of sight is not covered. */
export function isCovered(element: Element, layer: Element): boolean {
  const { left, right, top, bottom } = element.getBoundingClientRect();
  const x = (left + right) / 2;
  const y = (top + bottom) / 2;
  if (!isInSight(element, x, y)) return false;
  const inFront = document.elementsFromPoint(x, y).find(({ localName }) => !localName.startsWith('goalpost-'));
  return inFront !== undefined && !layer.contains(inFront) && !inFront.contains(element);
}

/** Whether a point of `element` is inside of all that clips it. Outside of the window nothing is at any point. */
function isInSight(element: Element, x: number, y: number): boolean {
  for (let parent = element.parentElement; parent && parent !== document.body; parent = parent.parentElement) {
    const { left, right, top, bottom } = parent.getBoundingClientRect();
    const isOutside = x < left || x > right || y < top || y > bottom;
    if (isOutside && getComputedStyle(parent).overflow !== 'visible') return false;
  }
  return true;
}

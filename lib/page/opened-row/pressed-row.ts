import type { RowRules } from '../../adapters/address/compiled';

/** The row whose record is open, as its list showed it. */
export type OpenedRow = { id: string; title: string; clientName: string | null };

/** A row that was pressed. */
export type PressedRow = OpenedRow & {
  /** Another row has the same title: only the client in the layer tells which of them opened. */
  hasTwin: boolean;
};

/** Rows whose tops are this near, in pixels, are one row of two tables side by side. */
const sameTopPx = 2;

/**
 * The row of a list that was pressed at `target`. Read in the press itself, because lists use their rows again for
 * other records. Null whenever it is in doubt which record opens: the id or the title is missing or there are two, the
 * press was on something that opens another record, or another row looks the same.
 */
export function readPressedRow(target: Element, rules: RowRules): PressedRow | null {
  const row = target.closest(rules.row);
  if (!row || opensAnother(target, row, rules)) return null;
  const pressed = readRow(row, rules);
  if (!pressed) return null;
  const { id, title, clientName } = pressed;
  let hasTwin = false;
  for (const cell of document.querySelectorAll(rules.title)) {
    if (textOf(cell) !== title) continue;
    const twinRow = cell.closest(rules.row);
    const twin = twinRow && readRow(twinRow, rules);
    if (twin?.id === id) continue;
    if (!twin?.clientName || !clientName || twin.clientName === clientName) return null;
    hasTwin = true;
  }
  return { ...pressed, hasTwin };
}

/** An element's words, with single spaces. */
export const textOf = (element: Element): string => (element.textContent ?? '').replace(/\s+/g, ' ').trim();

function opensAnother(target: Element, row: Element, { others, title }: RowRules): boolean {
  const other = others ? target.closest(others) : null;
  return other !== null && row.contains(other) && !other.closest(title) && !other.querySelector(title);
}

function readRow(row: Element, rules: RowRules): OpenedRow | null {
  const parts = partsOf(row, rules.row);
  const id = onlyOne(parts.map((part) => idOf(part, rules.ids)));
  const title = onlyOne(textsIn(parts, rules.title));
  if (id === null || title === null) return null;
  return { id, title, clientName: rules.client ? onlyOne(textsIn(parts, rules.client)) : null };
}

/** The row itself and what continues it in another table. */
function partsOf(row: Element, selector: string): Element[] {
  const { top } = row.getBoundingClientRect();
  const isPart = (other: Element) =>
    other.parentElement !== row.parentElement && Math.abs(other.getBoundingClientRect().top - top) < sameTopPx;
  return [row, ...[...document.querySelectorAll(selector)].filter(isPart)];
}

const idOf = (row: Element, attributes: readonly string[]): string =>
  attributes.map((name) => row.getAttribute(name)).find(Boolean) ?? '';

const textsIn = (parts: readonly Element[], selector: string): string[] =>
  parts.flatMap((part) => [...part.querySelectorAll(selector)].map(textOf));

/** The one value that is not empty; null if there is none, or more than one. */
function onlyOne(values: readonly string[]): string | null {
  const [only, ...more] = new Set(values.filter(Boolean));
  return only !== undefined && more.length === 0 ? only : null;
}

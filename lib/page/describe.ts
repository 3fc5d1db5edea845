import { mostCertain } from '../adapters/address/most-certain';
import type { PageAdapter } from '../adapters/page-script';
import type { RecordRef } from '../domain/records/record-ref';
import { isSameRecord } from './recognise';

/** What a page says of the open record, beside its identity. */
export type Description = { title: string | null; clientName: string | null; parents: RecordRef[] };

/** The record that is described, and those above it that its address names. */
export type Described = { record: RecordRef; above: RecordRef[] };

/** Texts and links that stood in the page before its address changed: they may speak of the record before. */
export type Standing = WeakMap<Element, string>;

type Reading = NonNullable<PageAdapter['titles']>[number];

/**
 * Reads title, client and the records above off the page, believing nothing that is in `standing`: a link to the last
 * record's account would show that client's agreement here. Its loss costs a title, never the record.
 */
export function describePage(adapter: PageAdapter, described: Described, standing?: Standing): Description {
  const { kind } = described.record;
  return {
    title: read(adapter.titles, kind, standing)?.slice(0, 500) ?? (standing ? null : documentTitle(adapter)),
    clientName: read(adapter.clients, kind, standing)?.slice(0, 200) ?? null,
    parents: readParents(adapter, described, standing),
  };
}

/**
 * What the page says of the open record beside its title, at most 6,000 characters; null where it says nothing, or only
 * what is in `standing`.
 */
export function readDescription(adapter: PageAdapter, { kind }: RecordRef, standing?: Standing): string | null {
  return read(adapter.descriptions, kind, standing)?.slice(0, 6000) ?? null;
}

/** Notes what stands in the page now. Asks for texts alone, so that the page need not be laid out for it. */
export function noteStanding(adapter: PageAdapter): Standing {
  const standing: Standing = new WeakMap();
  const readings: { selectors: string[] }[] = [
    ...(adapter.titles ?? []),
    ...(adapter.clients ?? []),
    ...(adapter.descriptions ?? []),
    ...(adapter.parents ?? []),
  ];
  for (const reading of readings) {
    for (const element of reading.selectors.flatMap(select)) standing.set(element, textOf(element, reading));
  }
  return standing;
}

function read(readings: Reading[] | undefined, kind: RecordRef['kind'], standing?: Standing): string | undefined {
  for (const reading of readings ?? []) {
    if (reading.kinds && !reading.kinds.includes(kind)) continue;
    for (const selector of reading.selectors) {
      for (const element of select(selector)) {
        const raw = textOf(element, reading);
        const text = raw.replace(/\s+/g, ' ').trim();
        if (text && standing?.get(element) !== raw && isShown(element)) return text;
      }
    }
  }
  return undefined;
}

/** Text as people see it: what an input holds now, a meta element's content, any other element's words. */
function textOf(element: Element, { attribute, ownText }: Partial<Reading>): string {
  const isField = element instanceof HTMLInputElement;
  // A password or a hidden field is no title, whatever a taught app says.
  if (isField && !/^(text|search)$/.test(element.type)) return '';
  if (attribute) return element.getAttribute(attribute) ?? '';
  if (element instanceof HTMLMetaElement) return element.content;
  if (isField || element instanceof HTMLTextAreaElement) return element.value;
  if (!ownText) return element.textContent ?? '';
  return [...element.childNodes].map((node) => (node.nodeType === Node.TEXT_NODE ? node.nodeValue : '')).join('');
}

/** Apps keep the pages of other records in the document, hidden. Asked so that the page need not be laid out for it. */
function isShown(element: Element): boolean {
  return element instanceof HTMLMetaElement || element.checkVisibility();
}

/** The first elements of a selector, of which a page may have thousands; none if the browser does not know the selector. */
function select(selector: string): Element[] {
  try {
    return Array.prototype.slice.call(document.querySelectorAll(selector), 0, 20);
  } catch {
    return [];
  }
}

function documentTitle({ documentTitle: rule }: PageAdapter): string | null {
  if (!rule) return null;
  // A name may hold the mark itself: only what follows the last one is the app's.
  const title = (rule.cutAt ?? []).reduce((text, mark) => {
    const at = text.lastIndexOf(mark);
    return at < 0 ? text : text.slice(0, at);
  }, document.title);
  return title.trim().slice(0, 500) || null;
}

/** The records above the open one: those the page links to first, because it knows them best, then the address's. */
function readParents(adapter: PageAdapter, { record, above }: Described, standing?: Standing): RecordRef[] {
  const parents: RecordRef[] = [];
  const add = (parent: RecordRef | undefined) => {
    const isNew = parent && ![record, ...parents].some((other) => isSameRecord(other, parent));
    if (isNew && parents.length < 10) parents.push(parent);
  };
  for (const { kinds, selectors } of adapter.parents ?? []) {
    if (kinds && !kinds.includes(record.kind)) continue;
    for (const link of selectors.flatMap(select)) {
      const isOld = standing?.get(link) === textOf(link, {});
      if (link instanceof HTMLAnchorElement && !isOld) add(mostCertain([adapter], link.href)?.record);
    }
  }
  above.forEach(add);
  return parents;
}

import { mostCertain } from '../adapters/address/most-certain';
import type { PageAdapter } from '../adapters/page-script';
import type { RecordRef } from '../domain/record-ref';
import { isSameRecord } from './recognise';

/** What a page says of the open record, beside its identity. */
export type Description = { title: string | null; clientName: string | null; parents: RecordRef[] };

type Reading = NonNullable<PageAdapter['titles']>[number];

/** Reads title, client and the records above off the page. Its loss costs a title, never the record. */
export function describePage(adapter: PageAdapter, record: RecordRef): Description {
  return {
    title: read(adapter.titles, record)?.slice(0, 500) ?? documentTitle(adapter),
    clientName: read(adapter.clients, record)?.slice(0, 200) ?? null,
    parents: readParents(adapter, record),
  };
}

function read(readings: Reading[] | undefined, record: RecordRef): string | undefined {
  for (const reading of readings ?? []) {
    if (reading.kinds && !reading.kinds.includes(record.kind)) continue;
    for (const selector of reading.selectors) {
      for (const element of select(selector)) {
        const text = textOf(element, reading).replace(/\s+/g, ' ').trim();
        if (text && isShown(element)) return text;
      }
    }
  }
  return undefined;
}

/** Text as people see it: what an input holds now, a meta element's content, any other element's words. */
function textOf(element: Element, { attribute, ownText }: Reading): string {
  if (attribute) return element.getAttribute(attribute) ?? '';
  if (element instanceof HTMLMetaElement) return element.content;
  if (element instanceof HTMLInputElement || element instanceof HTMLTextAreaElement) return element.value;
  if (!ownText) return element.textContent ?? '';
  return [...element.childNodes].map((node) => (node.nodeType === Node.TEXT_NODE ? node.nodeValue : '')).join('');
}

/** Apps keep the pages of other records in the document, hidden. */
function isShown(element: Element): boolean {
  return element instanceof HTMLMetaElement || element.getClientRects().length > 0;
}

/** Elements of a selector; none if the browser does not know the selector. */
function select(selector: string): Element[] {
  try {
    return [...document.querySelectorAll(selector)].slice(0, 20);
  } catch {
    return [];
  }
}

function documentTitle(adapter: PageAdapter): string | null {
  if (!adapter.documentTitle) return null;
  let title = document.title;
  for (const mark of adapter.documentTitle.cutAt ?? []) title = title.split(mark, 1)[0] ?? '';
  return title.trim().slice(0, 500) || null;
}

function readParents(adapter: PageAdapter, record: RecordRef): RecordRef[] {
  const parents: RecordRef[] = [];
  for (const { kinds, selectors } of adapter.parents ?? []) {
    if (kinds && !kinds.includes(record.kind)) continue;
    for (const element of selectors.flatMap(select)) {
      const parent = element instanceof HTMLAnchorElement ? mostCertain([adapter], element.href) : null;
      const known = !parent || [record, ...parents].some((other) => isSameRecord(other, parent));
      if (parent && !known && parents.length < 10) parents.push(parent);
    }
  }
  return parents;
}

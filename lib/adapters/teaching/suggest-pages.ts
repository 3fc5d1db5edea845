import type { Lesson } from '../../domain/teaching/lesson';
import { addressParts } from './address-parts';
import { learn } from './learn';

/** More than these nobody reads. */
const mostSuggested = 12;

/** Words in an address by which a press on the link would change something: no page of a record. */
const acts =
  /(^|[/?&=_-])(delete|destroy|remove|logout|signout|take|steal|open|close|resolve|reject|approve)([/?&=_.-]|$)/i;

/**
 * Of a page's links those that lead to other pages of the lesson's two records, one for each shape of address. They are
 * suggestions: the reader says which are pages of the record.
 */
export function suggestPages<Link extends { address: string }>(lesson: Lesson, links: readonly Link[]): Link[] {
  const suggested: Link[] = [];
  const pages = [...lesson.pages];
  const numbers = new Set([lesson.first, lesson.second ?? ''].flatMap((url) => numbersIn(url, lesson.picked)));
  for (const link of links) {
    if (suggested.length >= mostSuggested) break;
    const parts = addressParts(link.address)?.parts ?? [];
    if (acts.test(link.address) || !parts.some(({ text }) => numbers.has(text))) continue;
    const page = { address: link.address, loose: [] };
    const outcome = learn({ ...lesson, pages: [...pages, page] });
    if (outcome.taught === null || outcome.pages.at(-1)?.problem !== null) continue;
    suggested.push(link);
    pages.push(page);
  }
  return suggested;
}

const numbersIn = (url: string, picked: readonly string[]): string[] =>
  (addressParts(url)?.parts ?? []).filter(({ key }) => picked.includes(key)).map(({ text }) => text);

import type { DocumentOf } from '../document';
import type { DocumentIndex } from '../documents/document-index';
import { type FieldChange, fieldChanges, isSameEntry } from '../history/entry-changes';
import { nameKey } from '../values/normal-form';
import { type Line, linesOf } from './line-order';
import { movedLines } from './moved-lines';
import { parseSignedTerms } from './parse-signed-terms';
import { type Term, termsOfStored, termsOfVersion } from './version-terms';

type Agreement = DocumentOf<'agreement'>;

/** How one line of a version differs from the version before. */
export type TermDifference = {
  change: 'added' | 'removed' | 'moved' | 'changed';
  type: Term['type'];
  /** The line's id in the later version; of a removed one in the earlier. A channel has none. */
  id: string | null;
  /** The line as it reads now; a removed one as it read. */
  title: string;
  /** Where it stands now, and for a moved one where it stood: `deliverable` became `exclusion`. */
  section: string;
  movedFrom: string | null;
  /** For a line that moved within its section, the words of the one it now follows; null when it stands first. */
  place: { after: string | null } | null;
  /** Old and new of each field that differs; nothing for a line that came or went. */
  fields: FieldChange[];
};

/** What differs, in the order of the later version, what was removed last; and how many lines stayed as they were. */
export type VersionComparison = { differences: TermDifference[]; unchanged: number };

/**
 * What a later version says differently from an earlier one, line by line. A line follows its `previousId`, step by step
 * where versions lie between. Beyond the signed terms it compares owners, clarifications, milestones and the order of lines.
 */
export function compareVersions(index: DocumentIndex, before: Agreement, after: Agreement): VersionComparison {
  const [old, now] = [termsOfVersion(index, before), termsOfVersion(index, after)];
  return compareTerms(old, now, lineageIn(index), placesIn(index, before, after));
}

/**
 * As `compareVersions`, for two texts that were kept as `agreement.signedTerms`. `index` is where the parts' `previousId`
 * is looked up; what cannot be followed there is held against a line of the same words. Null when a text cannot be read.
 */
export function compareSignedTerms(
  before: string | undefined,
  after: string | undefined,
  index: DocumentIndex,
): VersionComparison | null {
  const [old, now] = [parseSignedTerms(before), parseSignedTerms(after)];
  return old && now ? compareTerms(termsOfStored(old), termsOfStored(now), lineageIn(index)) : null;
}

/** The ids of the lines that a line follows, its own first. */
type Lineage = (term: Pick<Term, 'id'>) => readonly string[];

/** Where lines stand that moved among those of their section, by id. */
type Places = ReadonlyMap<string, { after: string | null }>;

function placesIn(index: DocumentIndex, before: Agreement, after: Agreement): Places {
  const old = new Map(linesOf(index, before.id).map((line) => [line.id, line]));
  const lineageOf = lineageIn(index);
  const moved = movedLines([...old.values()], linesOf(index, after.id), (line) => {
    const known = lineageOf(line).find((id) => old.has(id));
    return known === undefined ? undefined : old.get(known);
  });
  return new Map([...moved].map(([id, { after: line }]) => [id, { after: line && wordsOf(line) }]));
}

const wordsOf = (line: Line) => (line.type === 'scopeItem' ? line.text : line.statement);

function lineageIn(index: DocumentIndex): Lineage {
  const previous = new Map<string, string>();
  for (const part of [...index.list('scopeItem'), ...index.list('criterion'), ...index.list('milestone')]) {
    if (part.previousId !== undefined) previous.set(part.id, part.previousId);
  }
  return ({ id }) => {
    const ids: string[] = [];
    for (let next = id ?? undefined; next !== undefined && !ids.includes(next); next = previous.get(next))
      ids.push(next);
    return ids;
  };
}

/** Holds the lines of two versions against each other. */
export function compareTerms(
  before: readonly Term[],
  after: readonly Term[],
  lineageOf: Lineage,
  places: Places = new Map(),
): VersionComparison {
  const pairs = pairTerms(before, after, lineageOf);
  const kept = new Set(pairs.values());
  const differences = after.flatMap((term) => {
    const old = pairs.get(term);
    return old ? differenceOf(old, term, places.get(term.id ?? '') ?? null) : [cameOrWent('added', term)];
  });
  const removed = before.filter((term) => !kept.has(term)).map((term) => cameOrWent('removed', term));
  const touched = differences.filter(({ change }) => change !== 'added').length;
  return { differences: [...differences, ...removed], unchanged: pairs.size - touched };
}

/** The earlier line of each later one. First by descent; then, among what is left, by the same words. */
function pairTerms(before: readonly Term[], after: readonly Term[], lineageOf: Lineage): Map<Term, Term> {
  const pairs = new Map<Term, Term>();
  const free = new Set(before);
  const take = (term: Term, old: Term | undefined) => {
    if (old && free.delete(old)) pairs.set(term, old);
  };
  const byId = new Map(before.map((term) => [`${term.type} ${term.id}`, term]));
  for (const term of after) {
    const old = lineageOf(term).map((id) => byId.get(`${term.type} ${id}`));
    take(
      term,
      old.find((one) => one !== undefined && free.has(one)),
    );
  }
  const left = new Map<string, Term[]>();
  for (const old of free) left.set(lineOf(old), [...(left.get(lineOf(old)) ?? []), old]);
  for (const term of after) if (!pairs.has(term)) take(term, left.get(lineOf(term))?.shift());
  return pairs;
}

const lineOf = ({ type, title }: Term) => `${type} ${nameKey(title)}`;

function differenceOf(old: Term, now: Term, place: TermDifference['place']): TermDifference[] {
  if (isSameEntry(old.fields, now.fields) && place === null) return [];
  const isElsewhere = old.section !== now.section;
  const fields = fieldChanges(old.fields, now.fields).filter(({ field }) => !(isElsewhere && field === 'kind'));
  const { type, id, title, section } = now;
  return [
    {
      change: isElsewhere || place ? 'moved' : 'changed',
      type,
      id,
      title,
      section,
      movedFrom: isElsewhere ? old.section : null,
      place,
      fields,
    },
  ];
}

function cameOrWent(change: 'added' | 'removed', { type, id, title, section }: Term): TermDifference {
  return { change, type, id, title, section, movedFrom: null, place: null, fields: [] };
}

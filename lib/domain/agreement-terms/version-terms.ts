import type { DocumentOf } from '../document';
import type { DocumentIndex } from '../documents/document-index';
import { linesOf } from './line-order';
import type { StoredTerms } from './parse-signed-terms';
import { channelTerms, criterionTerms, type Entry, itemTerms } from './signed-terms';

type Agreement = DocumentOf<'agreement'>;

/** One line of a version, as a reader compares it. */
export type Term = {
  type: 'scopeItem' | 'criterion' | 'milestone' | 'channel';
  /** A channel has none. */
  id: string | null;
  /** The part of the agreement where it stands: an item's kind, else its type. */
  section: string;
  /** The line itself. */
  title: string;
  /** What it says, field by field; empty ones are missing. */
  fields: Entry;
};

/** The terms of a version in the order in which it reads: what is signed, and the owners, clarifications and milestones that readers hold with it. */
export function termsOfVersion(index: DocumentIndex, agreement: Agreement): Term[] {
  const milestones = index.list('milestone').filter(({ agreementId }) => agreementId === agreement.id);
  return [
    ...linesOf(index, agreement.id).map((line) =>
      line.type === 'scopeItem' ? termOfItem(line) : termOfCriterion(line),
    ),
    ...milestones.sort((a, b) => a.dueOn.localeCompare(b.dueOn)).map(termOfMilestone),
    ...agreement.channels.map(channelTerms).map(channelTerm),
  ];
}

/** The terms of a version as they were signed, from the text that was kept. Nothing beyond the signed terms is there. */
export function termsOfStored(stored: StoredTerms): Term[] {
  return [
    ...stored.scopeItems.map((entry) => entryTerm('scopeItem', textAt(entry, 'kind'), 'text', entry)),
    ...stored.criteria.map((entry) => entryTerm('criterion', 'criterion', 'statement', entry)),
    ...stored.channels.map(channelTerm),
  ];
}

function termOfItem(item: DocumentOf<'scopeItem'>): Term {
  const { owner, clarification, clientSuppliedInput } = item;
  const unsigned = { owner, clarification, clientSuppliedInput: clientSuppliedInput ? 'yes' : undefined };
  return entryTerm('scopeItem', item.kind, 'text', { ...itemTerms(item), ...withoutMissing(unsigned) });
}

function termOfCriterion(criterion: DocumentOf<'criterion'>): Term {
  const { owner, clarification, baseline, source, startsOn, scale } = criterion;
  const range = scale && `${scale.min}–${scale.max}`;
  const unsigned = withoutMissing({ owner, clarification, baseline, source, startsOn, scale: range });
  return entryTerm('criterion', 'criterion', 'statement', { ...criterionTerms(criterion), ...unsigned });
}

function termOfMilestone({ id, name, dueOn, acceptance, owner }: DocumentOf<'milestone'>): Term {
  return entryTerm('milestone', 'milestone', 'name', withoutMissing({ id, name, dueOn, acceptance, owner }));
}

function entryTerm(type: Term['type'], section: string, title: string, entry: Entry): Term {
  const { id, ...fields } = entry;
  return { type, id: typeof id === 'string' ? id : null, section, title: textAt(entry, title), fields };
}

const channelTerm = (entry: Entry): Term => ({
  type: 'channel',
  id: null,
  section: 'channel',
  title: [textAt(entry, 'type'), textAt(entry, 'purpose')].filter(Boolean).join(', '),
  fields: entry,
});

const textAt = (entry: Entry, field: string) => String(entry[field] ?? '');

function withoutMissing(fields: Record<string, Entry[string] | undefined>): Entry {
  const entry: Entry = {};
  for (const [field, value] of Object.entries(fields)) {
    if (value !== undefined && value !== '') entry[field] = value;
  }
  return entry;
}

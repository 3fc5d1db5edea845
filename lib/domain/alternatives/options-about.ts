import type { DocumentOf } from '../document';
import type { DocumentIndex } from '../documents/document-index';
import { hasExpired, isAboutSame } from './open-option';

type Alternative = DocumentOf<'alternative'>;

/** The options about one gap or request, with who turned down how many. */
export type OptionsAbout = {
  /** Drafts last; else in the order in which they were made. */
  options: Alternative[];
  declinedByUs: number;
  declinedByClient: number;
  /** Two or more were turned down, and nothing new is on the table: a step towards the client is due. */
  needsStep: boolean;
  /** The decision to part here; null while there is none. */
  walkedAway: Alternative | null;
};

/** Refusals after which a new step is suggested; the rule about hardened positions has the same default. */
const refusalsBeforeStep = 2;

export function optionsAbout(index: DocumentIndex, about: Alternative['about'], today: string): OptionsAbout {
  const own = index.list('alternative').filter((option) => isAboutSame(option.about, about));
  const options = own.filter(({ kind }) => kind === undefined);
  const declined = options.filter(({ status }) => status === 'declined');
  const declinedByUs = declined.filter(({ declinedBy }) => declinedBy === 'us').length;
  const isOpen = options.some((option) => option.status === 'offered' && !hasExpired(option, today));
  const isSettled = own.some(({ status }) => status === 'accepted');
  return {
    options: options.toSorted((a, b) => Number(a.status === 'draft') - Number(b.status === 'draft') || order(a, b)),
    declinedByUs,
    declinedByClient: declined.length - declinedByUs,
    needsStep: declined.length >= refusalsBeforeStep && !isOpen && !isSettled,
    walkedAway: own.find(({ kind }) => kind === 'walk_away') ?? null,
  };
}

const order = (a: Alternative, b: Alternative) => (a.createdAt ?? '').localeCompare(b.createdAt ?? '');

import { sha256 } from '@noble/hashes/sha2.js';
import { bytesToHex, utf8ToBytes } from '@noble/hashes/utils.js';
import canonicalize from 'canonicalize';
import type { DocumentOf } from '../document';
import type { State } from '../state';
import { plainDecimal } from '../values/decimal';
import { isEmpty, normalForm } from '../values/normal-form';

type Value = string | number | Entry;
export type Entry = { [field: string]: Value };

/** What everyone puts their name to: the terms of one version, in a form in which equal terms are equal text. */
export type SignedTerms = {
  version: number;
  channels: Entry[];
  scopeItems: Entry[];
  criteria: Entry[];
};

/**
 * The signed terms of an agreement; `items` and `criteria` are those of its version. Owners, contacts,
 * clarifications, notes, stretch goals, use of an allowance and order are not signed.
 */
export function signedTermsOf(
  agreement: DocumentOf<'agreement'>,
  items: readonly DocumentOf<'scopeItem'>[],
  criteria: readonly DocumentOf<'criterion'>[],
): SignedTerms {
  return {
    version: agreement.version,
    channels: agreement.channels.map(channelTerms).sort((a, b) => compare(canonicalText(a), canonicalText(b))),
    scopeItems: [...items].sort((a, b) => compare(a.id, b.id)).map(itemTerms),
    criteria: [...criteria].sort((a, b) => compare(a.id, b.id)).map(criterionTerms),
  };
}

/** The signed terms of an agreement, read from where its parts lie. */
export function signedTermsIn(state: State, agreement: DocumentOf<'agreement'>): SignedTerms {
  const isIn = ({ agreementId }: { agreementId: string }) => agreementId === agreement.id;
  return signedTermsOf(
    agreement,
    state.list('scopeItem', agreement.engagementId).filter(isIn),
    state.list('criterion', agreement.engagementId).filter(isIn),
  );
}

/** The digest that is signed: SHA-256 over the canonical JSON (RFC 8785) of the terms, in lower-case hex. */
export function digestOf(terms: SignedTerms): string {
  return bytesToHex(sha256(utf8ToBytes(signedTermsText(terms))));
}

/** The JSON text that the digest covers, to be kept beside it as `agreement.signedTerms`. */
export function signedTermsText(terms: SignedTerms): string {
  return canonicalText(terms);
}

type Channel = DocumentOf<'agreement'>['channels'][number];

/** What of a channel is signed. */
export const channelTerms = (channel: Channel): Entry =>
  withoutEmpty({ type: channel.type, purpose: textOrNone(channel.purpose) });

/** What of a scope item is signed. */
export const itemTerms = (item: DocumentOf<'scopeItem'>): Entry =>
  withoutEmpty({
    id: item.id,
    kind: item.kind,
    text: textOrNone(item.text),
    allowance: withoutEmpty({
      limit: decimalOrNone(item.allowance?.limit),
      unit: textOrNone(item.allowance?.unit),
      period: textOrNone(item.allowance?.period),
    }),
    tolerance: textOrNone(item.tolerance),
    dueOn: item.dueOn,
    duration: withoutEmpty({ days: item.duration?.days, from: textOrNone(item.duration?.from) }),
  });

/** What of a criterion is signed. */
export const criterionTerms = (criterion: DocumentOf<'criterion'>): Entry =>
  withoutEmpty({
    id: criterion.id,
    kind: criterion.kind,
    statement: textOrNone(criterion.statement),
    metric: textOrNone(criterion.metric),
    unit: textOrNone(criterion.unit),
    direction: criterion.direction,
    target: decimalOrNone(criterion.target),
    targetMax: decimalOrNone(criterion.targetMax),
    dueOn: criterion.dueOn,
    question: textOrNone(criterion.question),
    targetScore: criterion.targetScore,
  });

const textOrNone = (text: string | undefined) => (text === undefined ? undefined : normalForm(text));

const decimalOrNone = (decimal: string | undefined) => (decimal === undefined ? undefined : plainDecimal(decimal));

function withoutEmpty(fields: Record<string, Value | undefined>): Entry {
  const entry: Entry = {};
  for (const [field, value] of Object.entries(fields)) {
    if (isEmpty(value) || (typeof value === 'object' && Object.keys(value).length === 0)) continue;
    entry[field] = value;
  }
  return entry;
}

const canonicalText = (value: unknown) => canonicalize(value) ?? '';

/** By UTF-16 code units, as canonical JSON sorts names: no locale can change a digest. */
const compare = (a: string, b: string) => (a < b ? -1 : a > b ? 1 : 0);

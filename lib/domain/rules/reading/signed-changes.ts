import canonicalize from 'canonicalize';
import type { Entry, SignedTerms } from '../../signed-terms';
import type { TermChange } from '../rule';

/** The differences between what was signed and what the terms are now, item by item and field by field. */
export function termChanges(signed: Partial<SignedTerms>, now: SignedTerms): TermChange[] {
  return [
    ...(signed.version === now.version ? [] : [{ field: 'version', old: signed.version ?? null, new: now.version }]),
    ...channelChanges(signed.channels ?? [], now.channels),
    ...entryChanges('scopeItem', 'text', signed.scopeItems ?? [], now.scopeItems),
    ...entryChanges('criterion', 'statement', signed.criteria ?? [], now.criteria),
  ];
}

/** The terms kept with an agreement; null when they were not kept or cannot be read. */
export function parseSignedTerms(text: string | undefined): Partial<SignedTerms> | null {
  if (text === undefined) return null;
  try {
    const terms: unknown = JSON.parse(text);
    // Written by ourselves at sign-off; a damaged text changes only what a finding lists, never whether there is one.
    return typeof terms === 'object' && terms !== null && !Array.isArray(terms)
      ? (terms as Partial<SignedTerms>)
      : null;
  } catch {
    return null;
  }
}

/** A channel has no id: one that changed is one that went and one that came. */
function channelChanges(old: readonly Entry[], now: readonly Entry[]): TermChange[] {
  const went = old.filter((channel) => !now.some((other) => isSame(channel, other)));
  const came = now.filter((channel) => !old.some((other) => isSame(channel, other)));
  return [
    ...went.map((channel) => ({ field: 'channel', old: channelText(channel), new: null })),
    ...came.map((channel) => ({ field: 'channel', old: null, new: channelText(channel) })),
  ];
}

const channelText = (channel: Entry) => Object.values(channel).join(', ');

function entryChanges(kind: string, title: string, old: readonly Entry[], now: readonly Entry[]): TermChange[] {
  const oldById = new Map(old.map((entry) => [entry['id'], entry]));
  const nowIds = new Set(now.map((entry) => entry['id']));
  const changed = now.flatMap((entry) => {
    const before = oldById.get(entry['id']);
    return before ? fieldChanges(before, entry) : [{ field: kind, old: null, new: entry[title] ?? null }];
  });
  const removed = old.filter((entry) => !nowIds.has(entry['id']));
  return [...changed, ...removed.map((entry) => ({ field: kind, old: entry[title] ?? null, new: null }))];
}

function fieldChanges(old: Entry, now: Entry, at = ''): TermChange[] {
  const names = [...new Set([...Object.keys(old), ...Object.keys(now)])].sort();
  return names.flatMap((name) => {
    const [before, after] = [old[name], now[name]];
    if (isSame(before, after)) return [];
    if (isEntry(before) && isEntry(after)) return fieldChanges(before, after, `${at}${name}.`);
    return [{ field: `${at}${name}`, old: before ?? null, new: after ?? null }];
  });
}

const isEntry = (value: unknown): value is Entry => typeof value === 'object' && value !== null;

const isSame = (a: unknown, b: unknown) => canonicalize(a ?? null) === canonicalize(b ?? null);

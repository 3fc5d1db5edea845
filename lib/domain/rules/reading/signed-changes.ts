import type { StoredTerms } from '../../agreement-terms/parse-signed-terms';
import type { Entry, SignedTerms } from '../../agreement-terms/signed-terms';
import { fieldChanges, isSameEntry } from '../../history/entry-changes';
import type { TermChange } from '../rule';

/** The differences between what was signed and what the terms are now, item by item and field by field. */
export function termChanges(signed: StoredTerms, now: SignedTerms): TermChange[] {
  return [
    ...(signed.version === now.version ? [] : [{ field: 'version', old: signed.version ?? null, new: now.version }]),
    ...channelChanges(signed.channels, now.channels),
    ...entryChanges('scopeItem', 'text', signed.scopeItems, now.scopeItems),
    ...entryChanges('criterion', 'statement', signed.criteria, now.criteria),
  ];
}

/** A channel has no id: one that changed is one that went and one that came. */
function channelChanges(old: readonly Entry[], now: readonly Entry[]): TermChange[] {
  const went = old.filter((channel) => !now.some((other) => isSameEntry(channel, other)));
  const came = now.filter((channel) => !old.some((other) => isSameEntry(channel, other)));
  return [
    ...went.map((channel) => ({ field: 'channel', old: channelText(channel), new: null })),
    ...came.map((channel) => ({ field: 'channel', old: null, new: channelText(channel) })),
  ];
}

/** Its code and what it is for; kept as JSON, an entry has its fields in another order. */
const channelText = ({ type, purpose }: Entry) => [type, purpose].filter(Boolean).join(', ');

function entryChanges(kind: string, title: string, old: readonly Entry[], now: readonly Entry[]): TermChange[] {
  const oldById = new Map(old.map((entry) => [entry['id'], entry]));
  const nowIds = new Set(now.map((entry) => entry['id']));
  const changed = now.flatMap((entry): TermChange[] => {
    const before = oldById.get(entry['id']);
    return before ? fieldChanges(before, entry) : [{ field: kind, old: null, new: entry[title] ?? null }];
  });
  const removed = old.filter((entry) => !nowIds.has(entry['id']));
  return [...changed, ...removed.map((entry) => ({ field: kind, old: entry[title] ?? null, new: null }))];
}

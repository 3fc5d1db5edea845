import type { Change } from '../change';
import type { DocumentOf } from '../document';
import { editDocument } from '../documents/edit-document';
import { isRefusal, type Refusal } from '../refusal';
import type { Context, State } from '../state';
import { OverlayState } from '../states/overlay-state';
import { findingsByReader } from './finding-audience';
import { isLeadsOnly, namesLeadsOnly } from './leads-only';

type Gap = DocumentOf<'gap'>;
type Fields = Record<string, unknown> | undefined;

/**
 * The changes by which the stored gaps of an engagement follow what `changes` keep to the leads: a gap about it is
 * theirs alone, and off the client's page. One that everyone still has keeps no value that only leads know.
 */
export function hideGaps(
  state: State,
  engagement: DocumentOf<'engagement'>,
  changes: readonly Change[],
  context: Context,
): readonly Change[] | Refusal {
  const after = new OverlayState(state, changes);
  const before = findingsByReader(state, engagement, context.today).forLeads;
  const now = findingsByReader(after, engagement, context.today);
  return editGaps(state, engagement, context, (gap): Fields => {
    if (isLeadsOnly(gap)) return undefined;
    const isFoundByLeadsAlone = now.forLeads.has(gap.key) && !now.forEveryone.has(gap.key);
    if (namesLeadsOnly(after, gap.subject) || isFoundByLeadsAlone) return { leadsOnly: true, sharedWithClient: false };
    const isCurrent = gap.fingerprint !== undefined && gap.fingerprint === before.get(gap.key);
    const isBeyondOthers = isCurrent && gap.fingerprint !== now.forEveryone.get(gap.key);
    return gap.params !== undefined && isBeyondOthers ? { params: null } : undefined;
  });
}

/** The changes by which the stored gaps about what `changes` open to everyone are opened with it. */
export function openGaps(
  state: State,
  engagement: DocumentOf<'engagement'>,
  changes: readonly Change[],
  context: Context,
): readonly Change[] | Refusal {
  const opened = new Set(changes.map(({ id }) => id));
  const { forEveryone } = findingsByReader(new OverlayState(state, changes), engagement, context.today);
  return editGaps(state, engagement, context, (gap): Fields => {
    const isAboutIt = gap.subject !== undefined && opened.has(gap.subject.id);
    return isLeadsOnly(gap) && (isAboutIt || forEveryone.has(gap.key)) ? { leadsOnly: null } : undefined;
  });
}

function editGaps(
  state: State,
  { id }: DocumentOf<'engagement'>,
  context: Context,
  fieldsOf: (gap: Gap) => Fields,
): readonly Change[] | Refusal {
  const changes: Change[] = [];
  for (const gap of state.list('gap', id)) {
    const fields = fieldsOf(gap);
    const change = fields && editDocument(gap, fields, context, 'args');
    if (isRefusal(change)) return change;
    if (change) changes.push(change);
  }
  return changes;
}

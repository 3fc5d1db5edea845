import type { Change } from '../change';
import { type DocumentOf, parseDocumentOf } from '../document';
import { checkDocument } from '../documents/check-document';
import { createDocument, editDocument } from '../documents/edit-document';
import { gapIdOf } from '../gaps/gap-id';
import { isRefusal, type Refusal, refuse } from '../refusal';
import type { Context, State } from '../state';
import { isAboutSame } from './open-option';

type Alternative = DocumentOf<'alternative'>;

/** Who on the client’s side picked it, where somebody said, and why. */
export type Pick = { stakeholderId: string | undefined; reason: string | undefined };

/**
 * An offered option becomes the one that was picked. Where another person of the client's picked another option for the
 * same thing, both stand, and a disagreement is opened for them to settle.
 */
export function acceptOption(
  option: Alternative,
  { stakeholderId, reason }: Pick,
  state: State,
  context: Context,
): Change[] | Refusal {
  const decided = { status: 'accepted', decidedOn: context.today, decidedBy: stakeholderId, reason: reason || null };
  const change = editDocument(option, decided, context, 'args');
  if (isRefusal(change) || !change.document) return isRefusal(change) ? change : [change];
  const broken = checkDocument(change.document, state, context, 'args', ['decidedBy']);
  if (broken) return { ...broken, path: 'args.stakeholderId' };
  const disagreement = disagreementWith(option, stakeholderId, state, context);
  if (isRefusal(disagreement)) return disagreement;
  return disagreement ? [change, disagreement] : [change];
}

/** The disagreement of two people who picked different options; null where there is none, or it is open already. */
function disagreementWith(
  option: Alternative,
  stakeholderId: string | undefined,
  state: State,
  context: Context,
): Change | Refusal | null {
  const other = state
    .list('alternative', option.engagementId)
    .find(
      ({ id, status, about, decidedBy }) =>
        id !== option.id &&
        status === 'accepted' &&
        decidedBy !== undefined &&
        decidedBy !== stakeholderId &&
        isAboutSame(about, option.about),
    );
  if (!other?.decidedBy || stakeholderId === undefined) return null;
  const pair = [option.id, other.id].sort().join(' ');
  const id = gapIdOf(option.engagementId, `disagreement ${pair}`);
  if (state.find('disagreement', id) || state.isArchived('disagreement', id)) return null;
  const disagreement = parseDocumentOf(
    'disagreement',
    {
      type: 'disagreement',
      id,
      engagementId: option.engagementId,
      stakeholderIds: [other.decidedBy, stakeholderId],
      about: `${other.text.slice(0, 480)} / ${option.text.slice(0, 480)}`,
      openedOn: context.today,
    },
    'args',
  );
  return isRefusal(disagreement)
    ? refuse(disagreement.code, disagreement.message, 'args.stakeholderId')
    : createDocument(disagreement, context);
}

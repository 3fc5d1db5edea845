import type { Change } from '../change';
import type { DocumentOf } from '../document';
import { checkDocument } from '../documents/check-document';
import { editDocument } from '../documents/edit-document';
import { isRefusal, type Refusal } from '../refusal';
import type { Context, State } from '../state';

/** Which side turned an option down; of the client's side also who, where somebody said. */
export type Declining = { by: 'us' | 'client'; stakeholderId: string | undefined; reason: string | undefined };

/** An offered option becomes one that was turned down. */
export function declineOption(
  option: DocumentOf<'alternative'>,
  { by, stakeholderId, reason }: Declining,
  state: State,
  context: Context,
): Change | Refusal {
  const declined = {
    status: 'declined',
    declinedBy: by,
    decidedOn: context.today,
    decidedBy: by === 'client' ? stakeholderId : null,
    reason: reason || null,
  };
  const change = editDocument(option, declined, context, 'args');
  if (isRefusal(change) || !change.document) return change;
  const broken = checkDocument(change.document, state, context, 'args', ['decidedBy']);
  return broken ? { ...broken, path: 'args.stakeholderId' } : change;
}

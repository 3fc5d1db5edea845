import type { Change } from '../change';
import { parseDocumentOf } from '../document';
import { createDocument, editDocument } from '../documents/edit-document';
import { isRefusal, type Refusal } from '../refusal';
import type { Context } from '../state';
import type { Agreement } from './find-agreement';
import type { AskedSigner, SignOff } from './signers';

type NewSignOff = AskedSigner & { position?: number | undefined; digest: string | undefined } & Partial<
    Pick<SignOff, 'state' | 'signedName' | 'at' | 'via' | 'comment'>
  >;

/** The change that asks somebody to sign a version, or records that they did. */
export function createSignOff(
  agreement: Agreement,
  signOff: NewSignOff,
  context: Context,
  at: string,
): Change | Refusal {
  const { id: agreementId, engagementId } = agreement;
  const document = parseDocumentOf(
    'signOff',
    { state: 'requested', ...signOff, type: 'signOff', engagementId, agreementId },
    at,
  );
  return isRefusal(document) ? document : createDocument(document, context);
}

/** Only the day of a signature on paper is known; noon in UTC is the same day in nearly every time zone. */
export const noonOf = (day: string) => `${day}T12:00:00Z`;

/** The change after which a sign-off counts no more; it stays as history, with the reason. */
export function voidSignOff(
  signOff: SignOff,
  reason: string,
  context: Context,
  replacedById?: string,
): Change | Refusal {
  const fields = { voidedOn: context.today, voidReason: reason };
  return editDocument(signOff, replacedById === undefined ? fields : { ...fields, replacedById }, context, 'args');
}

import { isAnswered, signsBefore } from '../../../lib/domain/agreement-life/answerable-sign-off';
import type { DocumentOf } from '../../../lib/domain/document';

type SignOff = DocumentOf<'signOff'>;

/** Whether a sign-off still waits for its signer's answer. */
export const isAwaited = (signOff: SignOff) => !isAnswered(signOff) && signOff.voidedOn === undefined;

/** Whether everyone who signs before has approved. `signOffs` may be those of more than its version. */
export function isTurnOf(signOff: SignOff, signOffs: readonly SignOff[]): boolean {
  const standing = signOffs.filter(
    ({ agreementId, voidedOn }) => agreementId === signOff.agreementId && voidedOn === undefined,
  );
  return signsBefore(signOff, standing).length === 0;
}

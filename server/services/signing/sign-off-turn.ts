import type { DocumentOf } from '../../../lib/domain/document';

type SignOff = DocumentOf<'signOff'>;

/** Whether a sign-off still waits for its signer's answer. */
export const isAwaited = (signOff: SignOff) =>
  (signOff.state === 'requested' || signOff.state === 'opened') && signOff.voidedOn === undefined;

/** Whether everyone who signs before has approved. Without a position anybody may sign at any time. */
export function isTurnOf(signOff: SignOff, signOffs: readonly SignOff[]): boolean {
  const { position, agreementId } = signOff;
  if (position === undefined) return true;
  return signOffs.every(
    (other) =>
      other.agreementId !== agreementId ||
      other.voidedOn !== undefined ||
      other.position === undefined ||
      other.position >= position ||
      other.state === 'approved',
  );
}

import type { DocumentOf } from '../../../../lib/domain/document';
import { CriterionDetails } from './CriterionDetails';
import { ItemDetails } from './ItemDetails';

export type AgreementDetailsProps = {
  part: DocumentOf<'scopeItem'> | DocumentOf<'criterion'>;
  /** The version is signed or about to be: only what nobody signs can change. */
  isLocked: boolean;
  onClose: () => void;
};

/** The details of one part of an agreement. */
export function AgreementDetails({ part, ...rest }: AgreementDetailsProps) {
  return part.type === 'scopeItem' ? (
    <ItemDetails item={part} {...rest} />
  ) : (
    <CriterionDetails criterion={part} {...rest} />
  );
}

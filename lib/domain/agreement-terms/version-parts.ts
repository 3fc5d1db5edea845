import type { DocumentOf } from '../document';
import type { State } from '../state';

type Agreement = DocumentOf<'agreement'>;

/** The types of document that a version is made of. */
export const partTypes = ['scopeItem', 'criterion', 'milestone'] as const;
export type PartType = (typeof partTypes)[number];
export type Part = DocumentOf<PartType>;

/** The parts of one version: its scope items, criteria and milestones. */
export function partsOf(agreement: Agreement, state: State): Part[] {
  return partTypes
    .flatMap((type): readonly Part[] => state.list(type, agreement.engagementId))
    .filter(({ agreementId }) => agreementId === agreement.id);
}

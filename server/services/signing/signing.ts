import type { DocumentOf } from '../../../lib/domain/document';
import type { State } from '../../../lib/domain/state';
import { type ClientSide, readClientSide } from '../sharing/client-side';

/** One version of an agreement with everyone and everything its signers are shown. */
export type Signing = ClientSide & {
  agreement: DocumentOf<'agreement'>;
  /** Those of every version of the engagement: the page compares two. */
  agreements: readonly DocumentOf<'agreement'>[];
  scopeItems: readonly DocumentOf<'scopeItem'>[];
  criteria: readonly DocumentOf<'criterion'>[];
  milestones: readonly DocumentOf<'milestone'>[];
  signOffs: readonly DocumentOf<'signOff'>[];
  expectations: readonly DocumentOf<'expectation'>[];
  changeRequest: DocumentOf<'changeRequest'> | null;
};

/** Reads one version with what belongs to it; undefined when any of it is gone. */
export function readSigning(state: State, agreementId: string): Signing | undefined {
  const agreement = state.find('agreement', agreementId);
  const side = agreement && readClientSide(state, agreement.engagementId);
  if (!agreement || !side) return undefined;
  const { changeRequestId } = agreement;
  const of = side.engagement.id;
  return {
    ...side,
    agreement,
    agreements: state.list('agreement', of),
    scopeItems: state.list('scopeItem', of),
    criteria: state.list('criterion', of),
    milestones: state.list('milestone', of),
    signOffs: state.list('signOff', of),
    expectations: state.list('expectation', of),
    changeRequest: (changeRequestId !== undefined && state.find('changeRequest', changeRequestId)) || null,
  };
}

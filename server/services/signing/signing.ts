import type { DocumentOf } from '../../../lib/domain/document';
import type { State } from '../../../lib/domain/state';

/** One version of an agreement with everyone and everything its signers are shown. */
export type Signing = {
  workspace: DocumentOf<'workspace'>;
  client: DocumentOf<'client'>;
  engagement: DocumentOf<'engagement'>;
  agreement: DocumentOf<'agreement'>;
  /** Those of every version of the engagement: the page compares two. */
  agreements: readonly DocumentOf<'agreement'>[];
  scopeItems: readonly DocumentOf<'scopeItem'>[];
  criteria: readonly DocumentOf<'criterion'>[];
  milestones: readonly DocumentOf<'milestone'>[];
  signOffs: readonly DocumentOf<'signOff'>[];
  expectations: readonly DocumentOf<'expectation'>[];
  changeRequest: DocumentOf<'changeRequest'> | null;
  /** The client's people, by whose names the text speaks. */
  stakeholders: readonly DocumentOf<'stakeholder'>[];
};

/** Reads one version with what belongs to it; undefined when any of it is gone. */
export function readSigning(state: State, agreementId: string): Signing | undefined {
  const workspace = state.workspace();
  const agreement = state.find('agreement', agreementId);
  const engagement = agreement && state.find('engagement', agreement.engagementId);
  const client = engagement && state.find('client', engagement.clientId);
  if (!workspace || !agreement || !engagement || !client) return undefined;
  const { changeRequestId } = agreement;
  const of = engagement.id;
  return {
    workspace,
    client,
    engagement,
    agreement,
    agreements: state.list('agreement', of),
    scopeItems: state.list('scopeItem', of),
    criteria: state.list('criterion', of),
    milestones: state.list('milestone', of),
    signOffs: state.list('signOff', of),
    expectations: state.list('expectation', of),
    changeRequest: (changeRequestId !== undefined && state.find('changeRequest', changeRequestId)) || null,
    stakeholders: state.list('stakeholder').filter((stakeholder) => stakeholder.clientId === client.id),
  };
}

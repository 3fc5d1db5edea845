import type { DocumentOf } from '../document';
import { refuseEnded } from '../documents/check-document';
import { isRefusal, type Refusal, refuse } from '../refusal';
import type { State } from '../state';

export type Agreement = DocumentOf<'agreement'>;

/** The agreement that a command names, of an engagement that is not over. `at` is the argument's path. */
export function findAgreement(state: State, id: string, at = 'args.agreementId'): Agreement | Refusal {
  const agreement = state.find('agreement', id);
  if (!agreement) return refuse('not_found', 'There is no such agreement here.', at);
  return refuseEnded(agreement, state) ?? agreement;
}

/** As `findAgreement`, where only a version of one status will do. */
export function findAgreementIn(
  state: State,
  id: string,
  status: Agreement['status'],
  at = 'args.agreementId',
): Agreement | Refusal {
  const agreement = findAgreement(state, id, at);
  if (isRefusal(agreement) || agreement.status === status) return agreement;
  const { version } = agreement;
  return refuse('wrong_state', `Version ${version} is ${inWords[agreement.status]}, not ${inWords[status]}.`, at);
}

const inWords = { draft: 'a draft', proposed: 'proposed', in_force: 'in force', superseded: 'superseded' } as const;

/** The version that everyone signed last, unless it is `agreement` itself. */
export function versionInForceBeside(agreement: Agreement, state: State): Agreement | undefined {
  return state
    .list('agreement', agreement.engagementId)
    .find(({ id, status }) => status === 'in_force' && id !== agreement.id);
}

/** Refuses a draft that cannot be the next to be signed: another one is waiting for answers, or a later one is in force. */
export function refuseNotNext(agreement: Agreement, state: State): Refusal | undefined {
  const others = state.list('agreement', agreement.engagementId).filter(({ id }) => id !== agreement.id);
  const proposed = others.find(({ status }) => status === 'proposed');
  if (proposed) {
    return refuse(
      'wrong_state',
      `Version ${proposed.version} is proposed: withdraw it, or wait until it is signed.`,
      'args.agreementId',
    );
  }
  const later = others.find(({ status, version }) => status === 'in_force' && version > agreement.version);
  return (
    later &&
    refuse('superseded', `Version ${later.version} is in force: begin the next one from it.`, 'args.agreementId')
  );
}

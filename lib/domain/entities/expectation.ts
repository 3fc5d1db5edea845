import { defineEntity } from '../define-entity';
import type { DocumentOf } from '../document';
import { quoteLock, signedVersionBehind } from '../expectations/quote-lock';
import {
  channelType,
  day,
  decimal,
  direction,
  leadsOnly,
  listOf,
  oneOf,
  optional,
  ref,
  reference,
  requiredText,
  text,
} from '../fields';
import { type Refusal, refuse } from '../refusal';
import type { Context, State } from '../state';

/** What somebody on the client’s side expects, said or assumed, and where it went. */
export const expectation = defineEntity({
  type: 'expectation',
  scope: 'engagement',
  fields: {
    stakeholderId: reference('stakeholder'),
    text: requiredText(),
    source: oneOf('client_words', 'team_assumption', 'document'),
    recordedOn: day(),
    verifiedOn: optional(day()),
    verification: optional(oneOf('confirmed', 'corrected', 'wrong')),
    disposition: optional(oneOf('in_scope', 'criterion', 'excluded', 'alternative', 'declined')),
    dispositionRef: optional(ref()),
    metric: optional(text(200)),
    unit: optional(text(40)),
    direction: optional(direction()),
    value: optional(decimal()),
    channel: optional(channelType()),
    /** What it is about: each of the four is asked. */
    aspect: optional(oneOf('quality', 'time', 'cost', 'newness')),
    /** What they hope for, what would disappoint them, what they assume and would never say aloud. */
    sense: optional(oneOf('hoped', 'feared', 'unspoken')),
    verifiedBy: optional(reference('member')),
    /** Others who said the same. */
    alsoStakeholderIds: optional(listOf(reference('stakeholder'), 50)),
    /** What they say now: a changed mind keeps both. */
    supersededBy: optional(reference('expectation')),
    leadsOnly: leadsOnly(),
  },
  verbFields: ['supersededBy', 'leadsOnly'],
  fieldRoles: { leadsOnly: 'lead' },
});

/** Somebody's words were said on a day that has come, and stay as they were once a signed version rests on them. */
export function check(expectation: DocumentOf<'expectation'>, state: State, context: Context): Refusal | undefined {
  const { recordedOn, verifiedOn, alsoStakeholderIds, stakeholderId } = expectation;
  if (recordedOn > context.today) {
    return refuse('in_the_future', 'An expectation was recorded today or before.', 'recordedOn');
  }
  if (verifiedOn !== undefined && verifiedOn > context.today) {
    return refuse('in_the_future', 'An expectation was verified today or before.', 'verifiedOn');
  }
  if (alsoStakeholderIds?.includes(stakeholderId)) {
    return refuse('already_done', 'This person is named already.', 'alsoStakeholderIds');
  }
  return refusePlace(expectation) ?? quoteLock(expectation, state);
}

/** The kinds of thing that a place can be. */
const placeTypes: Record<NonNullable<DocumentOf<'expectation'>['disposition']>, readonly string[]> = {
  in_scope: ['scopeItem', 'milestone'],
  criterion: ['criterion'],
  excluded: ['scopeItem'],
  alternative: ['alternative'],
  declined: [],
};

function refusePlace({ disposition, dispositionRef }: DocumentOf<'expectation'>): Refusal | undefined {
  if (!dispositionRef || !disposition || placeTypes[disposition].includes(dispositionRef.type)) return undefined;
  return refuse('wrong_type', `“${disposition}” does not point at a ${dispositionRef.type}.`, 'dispositionRef');
}

/** What was said stays as long as a signed version rests on it; it can be superseded. */
export function checkArchive(expectation: DocumentOf<'expectation'>, state: State): Refusal | undefined {
  const version = signedVersionBehind(expectation, state);
  return version
    ? refuse('in_force', `Version ${version.version} rests on it: record what they say now instead.`)
    : undefined;
}

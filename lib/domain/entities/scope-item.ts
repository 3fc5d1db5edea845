import { refuseToolDemand } from '../capability-profile/tool-demand';
import { defineEntity } from '../define-entity';
import type { DocumentOf } from '../document';
import {
  amount,
  count,
  day,
  group,
  importedFrom,
  languageCode,
  listOf,
  maybeFlag,
  name,
  oneOf,
  optional,
  owner,
  percent,
  plannedHours,
  reference,
  requiredText,
  score,
  text,
  toolDemand,
} from '../fields';
import type { Refusal } from '../refusal';
import type { State } from '../state';

/** One line of what will be done, what will not, what is assumed, or what the client does. */
export const scopeItem = defineEntity({
  type: 'scopeItem',
  scope: 'engagement',
  fields: {
    agreementId: reference('agreement'),
    kind: oneOf('deliverable', 'activity', 'exclusion', 'assumption', 'clientDuty'),
    text: requiredText(),
    language: optional(languageCode()),
    clarification: optional(text()),
    owner: optional(owner()),
    dueOn: optional(day()),
    duration: optional(group({ days: count(0, 10_000), from: optional(text(500)) })),
    milestoneId: optional(reference('milestone')),
    allowance: optional(
      group({ limit: amount(), unit: name(40), period: optional(name(40)), used: optional(amount()) }),
    ),
    clientSuppliedInput: maybeFlag(),
    tolerance: optional(text(2000)),
    acceptanceExample: optional(text()),
    capabilityIds: listOf(reference('capability'), 50),
    toolDemand: optional(toolDemand()),
    plannedHours: plannedHours(),
    needsGuidance: maybeFlag(),
    confidence: optional(percent()),
    doneOn: optional(day()),
    acceptedOn: optional(day()),
    previousId: optional(reference('scopeItem')),
    position: optional(score(0, 1_000_000)),
    importedFrom: optional(importedFrom()),
  },
  // A part stays in the version it was written for: moving one would change what another version says.
  verbFields: ['agreementId'],
  signedFields: [
    'kind',
    'text',
    'dueOn',
    'duration',
    'tolerance',
    'allowance.limit',
    'allowance.unit',
    'allowance.period',
  ],
});

/** What an item asks of a tool is asked in the unit of the tool's limit. */
export function check(item: DocumentOf<'scopeItem'>, state: State): Refusal | undefined {
  return refuseToolDemand(item, state.find('scopeItem', item.id), state);
}

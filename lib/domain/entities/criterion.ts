import { defineEntity } from '../define-entity';
import type { DocumentOf } from '../document';
import {
  count,
  day,
  decimal,
  direction,
  group,
  importedFrom,
  listOf,
  oneOf,
  optional,
  owner,
  percent,
  reference,
  requiredText,
  score,
  text,
} from '../fields';
import { type Refusal, refuse } from '../refusal';
import { type CriterionFault, criterionFaults, newFaults } from '../smart/criterion-faults';
import type { State } from '../state';

/** How we and the client will know that it worked: a hard metric, or how they want to feel. */
export const criterion = defineEntity({
  type: 'criterion',
  scope: 'engagement',
  fields: {
    agreementId: reference('agreement'),
    kind: oneOf('hard', 'felt'),
    statement: requiredText(2000),
    subject: optional(text(500)),
    clarification: optional(text()),
    metric: optional(text(200)),
    unit: optional(text(40)),
    direction: optional(direction()),
    baseline: optional(decimal()),
    baselineOn: optional(day()),
    baselineUnknown: optional(group({ measureBy: day() })),
    target: optional(decimal()),
    targetMax: optional(decimal()),
    stretch: optional(decimal()),
    source: optional(text(500)),
    startsOn: optional(day()),
    dueOn: optional(day()),
    measureEveryDays: optional(count(1, 3650)),
    owner: optional(owner()),
    cpiIds: listOf(reference('cpi'), 50),
    expectationIds: listOf(reference('expectation'), 100),
    feasibilityNote: optional(group({ text: text(2000), memberId: reference('member') })),
    question: optional(text(1000)),
    targetScore: optional(score()),
    /** The answers that the question takes, from the worst to the best. */
    scale: optional(group({ min: score(), max: score() })),
    stakeholderIds: listOf(reference('stakeholder'), 100),
    confidence: optional(percent()),
    weight: optional(count(1, 5)),
    result: optional(oneOf('met', 'partly_met', 'missed', 'waived')),
    resultOn: optional(day()),
    position: optional(score(0, 1_000_000)),
    importedFrom: optional(importedFrom()),
    previousId: optional(reference('criterion')),
  },
  // A part stays in the version it was written for: moving one would change what another version says.
  verbFields: ['agreementId'],
  signedFields: [
    'kind',
    'statement',
    'metric',
    'unit',
    'direction',
    'target',
    'targetMax',
    'dueOn',
    'question',
    'targetScore',
    'scale',
  ],
});

/** What an edit may not say: each is asked back as a question and never changed silently. */
export function check(criterion: DocumentOf<'criterion'>, state: State): Refusal | undefined {
  const agreement = state.find('agreement', criterion.agreementId);
  const agreedOn =
    agreement?.proposedOn ?? agreement?.inForceOn ?? state.find('engagement', criterion.engagementId)?.startedOn;
  const before = state.find('criterion', criterion.id);
  const [fault] = newFaults(criterionFaults(criterion, agreedOn), before, criterion);
  return fault && refuse('out_of_range', questions[fault.code], fault.field);
}

const questions: Record<CriterionFault['code'], string> = {
  against_direction: 'The target lies the other way from the baseline. Is the direction right?',
  band_reversed: 'The upper end of the band lies below the lower one. Are they the right way round?',
  stretch_below_target: 'The stretch goal is easier than the target. Are they the right way round?',
  due_before_agreement: 'This day lies before the agreement. Is the year right?',
  scale_reversed: 'The scale ends before it begins. Are its ends the right way round?',
  score_off_scale: 'The score to reach lies outside the scale. Which of the two is right?',
  starts_after_due: 'It starts after it is due. Are the days the right way round?',
};

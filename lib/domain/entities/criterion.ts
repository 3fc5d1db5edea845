import { compareDecimals } from '../decimal';
import { defineEntity } from '../define-entity';
import type { DocumentOf } from '../document';
import {
  count,
  day,
  decimal,
  direction,
  group,
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
    stakeholderIds: listOf(reference('stakeholder'), 100),
    confidence: optional(percent()),
    weight: optional(count(1, 5)),
    result: optional(oneOf('met', 'partly_met', 'missed', 'waived')),
    resultOn: optional(day()),
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
  ],
});

/** A target lies in the direction that is better; a band has its ends in order. A target equal to the baseline keeps it. */
export function check(criterion: DocumentOf<'criterion'>): Refusal | undefined {
  const { direction, baseline, target, targetMax } = criterion;
  if (
    direction === 'band' &&
    target !== undefined &&
    targetMax !== undefined &&
    compareDecimals(targetMax, target) < 0
  ) {
    return refuse('out_of_range', 'The upper end of the band lies below the lower one.', 'targetMax');
  }
  if (baseline === undefined || target === undefined) return undefined;
  const order = compareDecimals(target, baseline);
  return (direction === 'up' && order < 0) || (direction === 'down' && order > 0)
    ? refuse('out_of_range', 'The target lies the other way from the baseline. Is the direction right?', 'target')
    : undefined;
}

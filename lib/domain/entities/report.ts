import { defineEntity } from '../define-entity';
import { day, flag, group, listOf, maybeFlag, oneOf, optional, ref, reference, requiredText, text } from '../fields';

/** A progress report: done, now, problems with solutions, next. */
export const report = defineEntity({
  type: 'report',
  scope: 'engagement',
  fields: {
    on: day(),
    status: oneOf('draft', 'ready', 'sent'),
    overall: optional(oneOf('on_track', 'at_risk', 'off_track')),
    done: listOf(text(2000), 200),
    now: listOf(text(2000), 200),
    problems: listOf(
      group({ text: requiredText(2000), solution: optional(text(2000)), solveBy: optional(day()) }),
      200,
    ),
    noProblems: maybeFlag(),
    next: listOf(text(2000), 200),
    statuses: listOf(group({ ref: ref(), status: oneOf('on_track', 'at_risk', 'off_track') }), 200),
    refs: listOf(ref(), 200),
    brighterReason: optional(text(2000)),
    audience: listOf(reference('stakeholder'), 100),
    sharedWithClient: flag(),
  },
});

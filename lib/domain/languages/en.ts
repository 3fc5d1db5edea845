/**
 * Every English text a person reads, but for the rules' own (those stand in the rules' files). Texts are ICU
 * messages. The other languages have the same keys; a missing one does not compile.
 */
export const en = {
  code: 'en',
  /** The language's own name. */
  name: 'English',
  interface: {
    'app.name': 'Goalpost',
  },
  /** One sentence a refusal code: what was expected, and what to do next. */
  refusals: {
    unknown_command: 'This version of Goalpost does not know that action. Update it and try again.',
    unknown_field: 'There is a field here that Goalpost does not know.',
    wrong_type: 'This does not have the expected form.',
    out_of_range: 'This lies outside what is allowed.',
    required: 'This is needed.',
    not_found: 'This is no longer there. It may have been removed meanwhile.',
    forbidden: 'Your role does not allow this. Ask a lead or an admin.',
    conflict: 'Somebody else changed this meanwhile. Choose which of the two to keep.',
    in_force: 'This version is agreed and stays as it was signed. Raise a change request instead.',
    not_editable: 'This is not changed here.',
    already_done: 'This was done before.',
    missing_reason: 'Say why, in a few words.',
    in_the_future: 'This day lies in the future. Choose today or an earlier day.',
    in_the_past: 'This day lies in the past. Choose a later one.',
    unit_differs: 'The unit differs from the agreed one.',
    ended: 'This engagement has ended and is read-only.',
    still_used: 'This is still used elsewhere.',
    last_owner: 'The last owner cannot leave. Name another owner first.',
    depends_on_refused: 'This belongs to a change that could not be saved.',
    too_large: 'This is longer than allowed. Shorten it.',
    rate_limited: 'That was a lot at once. Wait a moment and try again.',
  },
  /** Texts of rules in this language, by rule key: `title`, `shown` (by variant), `next`, `why`. English ones stand in the rules. */
  rules: {},
  /** Why a rule could not be checked, by reason code. */
  notEvaluated: {
    no_start_date: 'The start date is missing.',
    no_end_date: 'The end date is missing.',
    no_proposed_date: 'The day the version was proposed is missing.',
    no_in_force_date: 'The day the agreement came into force is missing.',
    no_digest: 'What was signed was not recorded with the agreement.',
    no_due_date: 'The due date is missing.',
    no_direction: 'It does not say whether more or less is better.',
    no_target: 'The target is missing.',
    no_baseline: 'The baseline is missing.',
    no_measurement: 'Nothing has been measured yet.',
    unit_differs: 'The values are in another unit.',
    too_few_points: 'There are too few measurements, or they lie too close together.',
    zero_reference: 'The value to compare with is zero.',
    no_past_result: 'There is no past result to compare with.',
    too_few_past_results: 'There are too few past results to compare with.',
    capability_unknown: 'Nobody has said whether we can do this.',
    no_tool_limit: 'The tool’s limit is not known.',
    no_capacity: 'The hours available are not known.',
    no_decision_date: 'The day of the decision is missing.',
    no_submitted_date: 'The day it was submitted is missing.',
    no_offer_date: 'The day it was offered is missing.',
    no_result_date: 'The day of the result is missing.',
    no_since: 'It is not known since when.',
    too_few_answers: 'Too few people have answered.',
  },
} as const;

import { beyondBenchmarkThresholds } from '../rules/promise-beyond-benchmark';
import { missingCapabilities } from '../rules/reading/capabilities';
import { allPastResults, isAimed, isBeyondBest, readPastResults } from '../rules/reading/past-results';
import type { Reading } from '../rules/reading/reading';
import { toolUseOf } from '../rules/reading/tool-limits';
import type { Criterion } from '../rules/reading/versions';
import { numbersThatHold } from '../rules/rule';
import { specificThresholds } from '../rules/smart-specific';
import { toolLimitThresholds } from '../rules/tool-limit-exceeded';
import type { CoachSentence } from './coach-sentence';
import { isRelevant } from './is-relevant';
import { type AchievableFault, type PromiseDoubts, whyNotAchievable } from './why-not-achievable';
import { missingMeasures } from './why-not-measurable';
import { type SpecificFault, whyNotSpecific } from './why-not-specific';
import { whyNotTimeBound } from './why-not-time-bound';

export type LampLetter = 'S' | 'M' | 'A' | 'R' | 'T';

/** One lamp of a criterion. Lit, it says what made it so; else it says in one sentence what is missing. */
export type Lamp = { letter: LampLetter; isLit: boolean; says: CoachSentence };

/**
 * The five lamps of a criterion as it is being written, stored or not. Each is lit by the reading that its gap rule
 * (`smart.*`) makes, so that a lamp is dark exactly where the rule would fire.
 */
export function smartLamps(criterion: Criterion, reading: Reading): Lamp[] {
  return [
    specificLamp(criterion, reading),
    measurableLamp(criterion),
    achievableLamp(criterion, reading),
    relevantLamp(criterion, reading),
    timeBoundLamp(criterion, reading),
  ];
}

const lit = (letter: LampLetter, says: CoachSentence): Lamp => ({ letter, isLit: true, says });
const dark = (letter: LampLetter, says: CoachSentence): Lamp => ({ letter, isLit: false, says });
const versionOf = (criterion: Criterion, reading: Reading) => reading.find('agreement', criterion.agreementId);

function specificLamp(criterion: Criterion, reading: Reading): Lamp {
  const lengths = numbersThatHold(reading, 'smart.specific', specificThresholds);
  const [fault, ...others] = whyNotSpecific(reading, criterion, versionOf(criterion, reading), lengths);
  if (!fault) return lit('S', { key: 'coach.specific.lit' });
  return dark('S', others.length > 0 && fault.code === 'no_subject' ? bothMissing(others) : specificSentence(fault));
}

/** Of a short statement without a subject one sentence asks for both. */
const bothMissing = (others: readonly SpecificFault[]): CoachSentence =>
  others.some(({ code }) => code === 'too_short')
    ? { key: 'coach.specific.no_subject_too_short' }
    : { key: 'coach.specific.no_subject' };

function specificSentence(fault: SpecificFault): CoachSentence {
  switch (fault.code) {
    case 'no_subject':
      return { key: 'coach.specific.no_subject' };
    case 'too_short':
      return { key: 'coach.specific.too_short', values: { length: fault.length, least: fault.least } };
    case 'vague':
      return { key: 'coach.specific.vague', texts: { terms: fault.terms } };
  }
}

function measurableLamp(criterion: Criterion): Lamp {
  const missing = missingMeasures(criterion);
  if (missing.length > 0) {
    return dark('M', { key: 'coach.measurable.missing', words: { fields: missing.map(fieldWord) } });
  }
  if (criterion.kind === 'felt') return lit('M', { key: 'coach.measurable.lit_felt' });
  const { baselineUnknown, baseline } = criterion;
  return baseline === undefined && baselineUnknown
    ? lit('M', { key: 'coach.measurable.lit_baseline_later', days: { measureBy: baselineUnknown.measureBy } })
    : lit('M', { key: 'coach.measurable.lit' });
}

const fieldWord = <Field extends string>(field: Field) => `coach.field.${field}` as const;

function achievableLamp(criterion: Criterion, reading: Reading): Lamp {
  const [fault] = whyNotAchievable(reading, criterion, doubtsOf(criterion, reading));
  if (fault) return dark('A', { key: achievableKeys[fault] });
  if (criterion.kind === 'felt') return lit('A', { key: 'coach.achievable.lit_felt' });
  const count = criterion.direction === 'band' ? 0 : allPastResults(reading, criterion).length;
  if (count > 0) return lit('A', { key: 'coach.achievable.lit_results', values: { count } });
  return lit('A', { key: 'coach.achievable.lit_note' });
}

const achievableKeys = {
  beyond_benchmark: 'coach.achievable.beyond_benchmark',
  capability_unavailable: 'coach.achievable.capability_unavailable',
  tool_limit_exceeded: 'coach.achievable.tool_limit_exceeded',
  no_past_result: 'coach.achievable.no_past_result',
} as const satisfies Record<AchievableFault, string>;

/** What the rules about promises, skills and tools would say of this very criterion, where they are on. */
function doubtsOf(criterion: Criterion, reading: Reading): PromiseDoubts {
  const isOff = (key: string) => reading.workspace.settings.rulesOff.includes(key);
  const { minN } = numbersThatHold(reading, 'promise.beyond_benchmark', beyondBenchmarkThresholds);
  const { warnRatio } = numbersThatHold(reading, 'tool.limit_exceeded', toolLimitThresholds);
  return {
    isBeyondBenchmark:
      !isOff('promise.beyond_benchmark') &&
      isAimed(criterion) &&
      isBeyondBest(criterion, readPastResults(reading, criterion), minN) === true,
    lacksCapability: (item) =>
      !isOff('capability.unavailable') &&
      isOfSameVersion(item, criterion) &&
      missingCapabilities(reading, item).length > 0,
    exceedsTool(item) {
      if (isOff('tool.limit_exceeded') || item.kind === 'exclusion' || !item.toolDemand) return false;
      if (!isOfSameVersion(item, criterion)) return false;
      const use = toolUseOf(reading, item.toolDemand, warnRatio);
      return use.known && use.standing !== 'within';
    },
  };
}

const isOfSameVersion = (item: { agreementId: string }, criterion: Criterion) =>
  item.agreementId === criterion.agreementId;

function relevantLamp(criterion: Criterion, reading: Reading): Lamp {
  return isRelevant(reading, criterion)
    ? lit('R', { key: 'coach.relevant.lit' })
    : dark('R', { key: 'coach.relevant.missing' });
}

function timeBoundLamp(criterion: Criterion, reading: Reading): Lamp {
  const version = versionOf(criterion, reading);
  const { dueOn } = criterion;
  switch (whyNotTimeBound(reading, criterion, version)) {
    case 'no_date':
      return dark('T', { key: 'coach.time_bound.no_date' });
    case 'before_agreement':
      return dark('T', { key: 'coach.time_bound.before_agreement', days: { dueOn, proposedOn: version?.proposedOn } });
    case 'after_end':
      return dark('T', { key: 'coach.time_bound.after_end', days: { dueOn, endsOn: reading.engagement.endsOn } });
    case undefined:
      return lit('T', { key: 'coach.time_bound.lit', days: { dueOn } });
  }
}

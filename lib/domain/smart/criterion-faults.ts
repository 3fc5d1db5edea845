import type { DocumentOf } from '../document';
import { compareDecimals } from '../values/decimal';
import { isSameValue } from '../values/same-value';
import type { CoachSentence } from './coach-sentence';

type Criterion = DocumentOf<'criterion'>;

/** Something in a criterion that contradicts something else: refused with a question, never silently changed. */
export type CriterionFault = {
  field: 'target' | 'targetMax' | 'stretch' | 'dueOn' | 'startsOn' | 'scale' | 'targetScore';
  code:
    | 'against_direction'
    | 'band_reversed'
    | 'stretch_below_target'
    | 'due_before_agreement'
    | 'starts_after_due'
    | 'scale_reversed'
    | 'score_off_scale';
};

/** The fields that each fault is made of: an edit of other ones is not refused for it. */
const fieldsOf: Record<CriterionFault['code'], readonly (keyof Criterion)[]> = {
  against_direction: ['direction', 'baseline', 'target'],
  band_reversed: ['direction', 'target', 'targetMax'],
  stretch_below_target: ['direction', 'target', 'stretch'],
  due_before_agreement: ['dueOn'],
  starts_after_due: ['startsOn', 'dueOn'],
  scale_reversed: ['scale'],
  score_off_scale: ['scale', 'targetScore'],
};

/**
 * What contradicts itself in a criterion. A target equal to the baseline keeps it and is fine; so is any per cent
 * value. `agreedOn` is the day the version was proposed or came into force, else the day the engagement starts.
 */
export function criterionFaults(criterion: Criterion, agreedOn: string | undefined): CriterionFault[] {
  const faults: CriterionFault[] = [];
  const { direction, target, baseline, targetMax, stretch, startsOn, dueOn } = criterion;
  if (isWorse(target, baseline, direction)) faults.push({ field: 'target', code: 'against_direction' });
  if (direction === 'band' && isLess(targetMax, target)) faults.push({ field: 'targetMax', code: 'band_reversed' });
  if (isWorse(stretch, target, direction)) faults.push({ field: 'stretch', code: 'stretch_below_target' });
  if (dueOn !== undefined && agreedOn !== undefined && dueOn < agreedOn) {
    faults.push({ field: 'dueOn', code: 'due_before_agreement' });
  }
  if (startsOn !== undefined && dueOn !== undefined && dueOn < startsOn) {
    faults.push({ field: 'startsOn', code: 'starts_after_due' });
  }
  return [...faults, ...scaleFaults(criterion)];
}

function scaleFaults({ scale, targetScore }: Criterion): CriterionFault[] {
  if (scale === undefined) return [];
  if (scale.max <= scale.min) return [{ field: 'scale', code: 'scale_reversed' }];
  const isOff = targetScore !== undefined && (targetScore < scale.min || targetScore > scale.max);
  return isOff ? [{ field: 'targetScore', code: 'score_off_scale' }] : [];
}

/** The faults that an edit brings: one that was there before, in fields left alone, is no reason to refuse it. */
export function newFaults(faults: readonly CriterionFault[], before: Criterion | undefined, after: Criterion) {
  return faults.filter(
    ({ code }) => !before || fieldsOf[code].some((field) => !isSameValue(before[field], after[field])),
  );
}

/** The question that a fault asks. */
export function faultQuestion({ code }: CriterionFault, criterion: Criterion): CoachSentence {
  const { target = '', baseline = '', targetMax = '', stretch = '', direction, dueOn, startsOn } = criterion;
  switch (code) {
    case 'against_direction':
      return direction === 'down'
        ? { key: 'coach.question.down_but_above', values: { target, baseline } }
        : { key: 'coach.question.up_but_below', values: { target, baseline } };
    case 'band_reversed':
      return { key: 'coach.question.band_reversed', values: { target, targetMax } };
    case 'stretch_below_target':
      return { key: 'coach.question.stretch_below_target', values: { target, stretch } };
    case 'due_before_agreement':
      return { key: 'coach.question.due_before_agreement', days: { dueOn } };
    case 'scale_reversed':
      return { key: 'coach.question.scale_reversed', values: scaleEnds(criterion) };
    case 'score_off_scale':
      return {
        key: 'coach.question.score_off_scale',
        values: { ...scaleEnds(criterion), score: String(criterion.targetScore ?? '') },
      };
    case 'starts_after_due':
      return { key: 'coach.question.starts_after_due', days: { startsOn, dueOn } };
  }
}

const scaleEnds = ({ scale }: Criterion) => ({ min: String(scale?.min ?? ''), max: String(scale?.max ?? '') });

function isWorse(value: string | undefined, than: string | undefined, direction: Criterion['direction']): boolean {
  if (direction === 'up') return isLess(value, than);
  return direction === 'down' && isLess(than, value);
}

function isLess(a: string | undefined, b: string | undefined): boolean {
  return a !== undefined && b !== undefined && compareDecimals(a, b) < 0;
}

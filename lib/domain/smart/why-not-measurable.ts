import type { Criterion } from '../rules/reading/versions';
import { isEmpty } from '../values/normal-form';

/** The fields that measuring needs. */
export const measurableFields = [
  'metric',
  'unit',
  'direction',
  'target',
  'targetMax',
  'source',
  'baseline',
  'question',
  'targetScore',
] as const;
export type MeasurableField = (typeof measurableFields)[number];

/** The fields that a criterion lacks to be measured, in the order in which a person fills them. */
export function missingMeasures(criterion: Criterion): MeasurableField[] {
  return neededFields(criterion).filter((field) => isMissing(criterion, field));
}

function neededFields(criterion: Criterion): MeasurableField[] {
  if (criterion.kind === 'felt') return ['question', 'targetScore'];
  const upperEnd: MeasurableField[] = criterion.direction === 'band' ? ['targetMax'] : [];
  return ['metric', 'unit', 'direction', 'target', ...upperEnd, 'source', 'baseline'];
}

function isMissing(criterion: Criterion, field: MeasurableField): boolean {
  // A day by which the baseline is measured stands for it, also once that day has passed.
  if (field === 'baseline' && criterion.baselineUnknown !== undefined) return false;
  return isEmpty(criterion[field]);
}

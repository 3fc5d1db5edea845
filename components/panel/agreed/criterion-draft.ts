import type { FieldChanges } from '../../../lib/domain/command-request';
import type { DocumentOf } from '../../../lib/domain/document';
import { asTyped, typedNumber } from '../../ui/typed-number';

type Criterion = DocumentOf<'criterion'>;

/** A criterion as it stands in the form: every field the text that was typed. */
export type CriterionDraft = {
  kind: Criterion['kind'];
  direction: NonNullable<Criterion['direction']>;
} & Record<
  'statement' | 'metric' | 'unit' | 'baseline' | 'target' | 'targetMax' | 'dueOn' | 'question' | 'targetScore',
  string
>;

export function draftOf(criterion: Criterion | null, decimalMark: '.' | ','): CriterionDraft {
  const number = (decimal: string | undefined) => asTyped(decimal, decimalMark);
  return {
    kind: criterion?.kind ?? 'hard',
    direction: criterion?.direction ?? 'up',
    statement: criterion?.statement ?? '',
    metric: criterion?.metric ?? '',
    unit: criterion?.unit ?? '',
    baseline: number(criterion?.baseline),
    target: number(criterion?.target),
    targetMax: number(criterion?.targetMax),
    dueOn: criterion?.dueOn ?? '',
    question: criterion?.question ?? '',
    targetScore: criterion?.targetScore === undefined ? '' : number(String(criterion.targetScore)),
  };
}

/** The form as fields of the document; null clears one, and what the other kind needs is cleared. */
export function criterionFields(draft: CriterionDraft, decimalMark: '.' | ','): FieldChanges<'criterion'> {
  const isHard = draft.kind === 'hard';
  const words = (text: string, wanted: boolean) => (wanted ? text.trim() || null : null);
  const number = (text: string, wanted: boolean) => (wanted ? typedNumber(text, decimalMark) : null);
  const score = typedNumber(draft.targetScore, decimalMark);
  return {
    kind: draft.kind,
    statement: draft.statement.trim(),
    metric: words(draft.metric, isHard),
    unit: words(draft.unit, isHard),
    direction: isHard ? draft.direction : null,
    baseline: number(draft.baseline, isHard),
    target: number(draft.target, isHard),
    targetMax: number(draft.targetMax, isHard && draft.direction === 'band'),
    dueOn: draft.dueOn || null,
    question: words(draft.question, !isHard),
    // What is no number becomes NaN, which the schema refuses beside the field.
    targetScore: isHard || score === null ? null : Number(score),
  };
}

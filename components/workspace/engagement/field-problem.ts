import type { InterfaceKey } from '../../../lib/domain/language';
import type { RefusalCode } from '../../../lib/domain/refusal';
import { useTexts } from '../../ui/texts';
import type { FieldRefusal } from './use-saved-field';

/** What is expected in a field, where the general sentence of a refusal would leave the writer guessing. */
const expected: Partial<Record<string, InterfaceKey>> = {
  text: 'editor.problem.text',
  statement: 'editor.problem.text',
  name: 'editor.problem.text',
  allowance: 'editor.problem.limit',
  'allowance.unit': 'editor.problem.unit',
  'allowance.used': 'editor.problem.used',
  baseline: 'editor.problem.number',
  stretch: 'editor.problem.number',
  confidence: 'editor.problem.percent',
  weight: 'editor.problem.weight',
  duration: 'editor.problem.days',
  measureEveryDays: 'editor.problem.days',
  targetScore: 'editor.problem.number',
};

/** Refusals that the field's own sentence explains better than the general one. */
const ofForm: ReadonlySet<RefusalCode> = new Set(['wrong_type', 'out_of_range', 'required']);

/** The sentence under a field: what is expected there, else what the refusal says in general. */
export function useFieldProblem(): (field: string, refused: FieldRefusal | null) => string | null {
  const { say, refusal } = useTexts();
  return (field, refused) => {
    if (refused === null) return null;
    const { code, part } = refused;
    if (code === 'wrong_type' && (field === 'target' || field === 'targetMax')) return say('editor.problem.number');
    if (code === 'out_of_range' && (field === 'dueOn' || field === 'startsOn')) return say('editor.problem.dates');
    const own = ofForm.has(code) ? (expected[`${field}.${part}`] ?? expected[field]) : undefined;
    return own === undefined ? refusal(code) : say(own);
  };
}

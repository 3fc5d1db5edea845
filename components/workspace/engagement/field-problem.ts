import { type Document, type DocumentOf, parseDocumentOf } from '../../../lib/domain/document';
import type { InterfaceKey } from '../../../lib/domain/language';
import { isRefusal, type RefusalCode } from '../../../lib/domain/refusal';
import { type CoachSentence, sayCoachSentence } from '../../../lib/domain/smart/coach-sentence';
import { criterionFaults, faultQuestion, newFaults } from '../../../lib/domain/smart/criterion-faults';
import { usePanel } from '../../panel/panel-context';
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
  scale: 'editor.problem.scale',
};

/** Refusals that the field's own sentence explains better than the general one. */
const ofForm: ReadonlySet<RefusalCode> = new Set(['wrong_type', 'out_of_range', 'required']);

/** The sentence under a field: what is expected there, else what the refusal says in general. */
export function useFieldProblem(): (field: string, refused: FieldRefusal | null, document?: Document) => string | null {
  const { index, engagement } = usePanel();
  const { say, refusal, code: language } = useTexts();
  return (field, refused, document) => {
    if (refused === null) return null;
    const { code, part, set } = refused;
    if (code === 'wrong_type' && (field === 'target' || field === 'targetMax')) return say('editor.problem.number');
    if (code === 'out_of_range' && document?.type === 'criterion') {
      const agreement = index.find('agreement', document.agreementId);
      const question = questionAbout(
        document,
        set,
        agreement?.proposedOn ?? agreement?.inForceOn ?? engagement.startedOn,
      );
      if (question) return sayCoachSentence(question, say, language);
    }
    const own = ofForm.has(code) ? (expected[`${field}.${part}`] ?? expected[field]) : undefined;
    return own === undefined ? refusal(code) : say(own);
  };
}

/** What a criterion would contradict itself in, as a question. */
function questionAbout(
  before: DocumentOf<'criterion'>,
  set: Readonly<Record<string, unknown>>,
  agreedOn: string | undefined,
): CoachSentence | null {
  const written = parseDocumentOf('criterion', { ...before, ...set });
  if (isRefusal(written)) return null;
  const [fault] = newFaults(criterionFaults(written, agreedOn), before, written);
  return fault ? faultQuestion(fault, written) : null;
}

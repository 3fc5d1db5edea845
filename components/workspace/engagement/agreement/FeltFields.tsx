import type { FieldChanges } from '../../../../lib/domain/command-request';
import type { DocumentOf } from '../../../../lib/domain/document';
import type { RefusalCode } from '../../../../lib/domain/refusal';
import { usePanel } from '../../../panel/panel-context';
import { useTexts } from '../../../ui/texts';
import { typedNumber } from '../../../ui/typed-number';
import { SavedText } from '../SavedField';
import { SavedParts } from '../SavedParts';
import { ChosenMany } from './ChosenMany';

/** The scale as it was typed; nothing in both fields clears it. */
function scaleOf(min: string, max: string, decimalMark: '.' | ','): FieldChanges<'criterion'> | RefusalCode {
  if (min.trim() === '' && max.trim() === '') return { scale: null };
  const ends = [min, max].map((typed) => Number(typedNumber(typed, decimalMark) ?? Number.NaN));
  const [from = Number.NaN, to = Number.NaN] = ends;
  return ends.some(Number.isNaN) ? 'wrong_type' : { scale: { min: from, max: to } };
}

/** How they want to feel: the question, its scale, the score to reach, and who is asked. */
export function FeltFields({ document }: { document: DocumentOf<'criterion'> }) {
  const { index } = usePanel();
  const { say, number, decimalMark } = useTexts();
  return (
    <>
      <SavedText<'criterion'>
        document={document}
        isLong
        field="question"
        label={say('field.question')}
        hint={say('editor.question_hint')}
        stored={document.question ?? ''}
        changes={(typed) => ({ question: typed.trim() || null })}
      />
      <SavedParts<'criterion'>
        document={document}
        field="scale"
        legend={say('editor.scale')}
        stored={{
          min: document.scale === undefined ? '' : number(document.scale.min),
          max: document.scale === undefined ? '' : number(document.scale.max),
        }}
        parts={[
          { part: 'min', label: say('editor.scale_min'), placeholder: '1' },
          { part: 'max', label: say('editor.scale_max'), placeholder: '5' },
        ]}
        changes={({ min = '', max = '' }) => scaleOf(min, max, decimalMark)}
      />
      <SavedText<'criterion'>
        document={document}
        field="targetScore"
        label={say('field.targetScore')}
        hint={say('editor.score_hint')}
        stored={document.targetScore === undefined ? '' : number(document.targetScore)}
        changes={(typed) => {
          const exact = typedNumber(typed, decimalMark);
          if (exact === null) return { targetScore: null };
          const score = Number(exact);
          return Number.isNaN(score) ? 'wrong_type' : { targetScore: score };
        }}
      />
      <ChosenMany
        document={document}
        field="stakeholderIds"
        label={say('editor.who_is_asked')}
        options={index.list('stakeholder').map(({ id, name }) => ({ id, name }))}
      />
    </>
  );
}

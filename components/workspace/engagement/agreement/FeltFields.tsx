import type { DocumentOf } from '../../../../lib/domain/document';
import { usePanel } from '../../../panel/panel-context';
import { useTexts } from '../../../ui/texts';
import { typedNumber } from '../../../ui/typed-number';
import { SavedText } from '../SavedField';
import { ChosenMany } from './ChosenMany';

/** How they want to feel: the question, who is asked, and the score to reach. */
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

import type { DocumentOf, EntityType } from '../../../../lib/domain/document';
import { Problem } from '../../../ui/Field';
import { useTexts } from '../../../ui/texts';
import { useFieldProblem } from '../field-problem';
import { ConflictButtons } from '../SavedField';
import { type SavedField, type SavedFieldOptions, useSavedField } from '../use-saved-field';
import { focusLineBeside } from './line-focus';

export type LineTextProps<Type extends EntityType> = SavedFieldOptions<Type> & {
  document: DocumentOf<Type>;
  /** Which line of which group it is, for screen readers. */
  label: string;
  /** The same text stands in another line. */
  isTwin?: boolean;
  onDetails: () => void;
  onRemove: () => void;
  /** Alt and an arrow; with Shift into another group. */
  onMove?: (by: 1 | -1, intoGroup: boolean) => void;
};

/**
 * The text of one line of the document. It saves itself when it is left; Enter goes on to the next line, Ctrl+Enter
 * opens the details, Backspace in an empty line takes it away.
 */
export function LineText<Type extends EntityType>(props: LineTextProps<Type>) {
  const { document, field, stored, changes, label, isTwin, ...acts } = props;
  const { say } = useTexts();
  const problemOf = useFieldProblem();
  const saved = useSavedField<Type>({ document, field, stored, changes });
  const problemId = `problem-${document.id}`;
  const problem = problemOf(field, saved.refused, document);
  return (
    <>
      <textarea
        class="line-text"
        rows={1}
        aria-label={label}
        aria-invalid={problem ? true : undefined}
        aria-describedby={problem ? problemId : undefined}
        value={saved.value}
        onInput={(event) => saved.type(event.currentTarget.value.replace(/\r?\n/g, ' '))}
        onBlur={() => void saved.save()}
        onKeyDown={(event) => {
          if (!event.isComposing && keyInLine(event, event.currentTarget, saved, acts)) event.preventDefault();
        }}
      />
      <Problem id={problemId} text={problem} />
      <ConflictButtons saved={saved} stored={stored} />
      {isTwin && !problem && <p class="hint">{say('agreed.same_text')}</p>}
    </>
  );
}

type LineActs = Pick<LineTextProps<EntityType>, 'onDetails' | 'onRemove' | 'onMove'>;

/** Whether the key meant something in a line. */
function keyInLine(event: KeyboardEvent, line: HTMLTextAreaElement, saved: SavedField, acts: LineActs): boolean {
  const step = event.key === 'ArrowUp' ? -1 : event.key === 'ArrowDown' ? 1 : null;
  if (event.altKey && step !== null && acts.onMove) {
    const { onMove } = acts;
    void saved.save().then((isSaved) => isSaved && onMove(step, event.shiftKey));
  } else if (event.key === 'Enter' && (event.ctrlKey || event.metaKey)) {
    void saved.save();
    acts.onDetails();
  } else if (event.key === 'Enter') {
    void saved.save().then((isSaved) => isSaved && focusLineBeside(line, 1));
  } else if (event.key === 'Escape' && saved.isTouched) {
    event.stopPropagation();
    saved.revert();
  } else if (event.key === 'Backspace' && saved.value === '') {
    focusLineBeside(line, -1);
    saved.revert();
    acts.onRemove();
  } else return false;
  return true;
}

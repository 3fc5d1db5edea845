import { draftForTerms } from '../../../../lib/domain/agreement-terms/draft-for-terms';
import { positionAtEnd } from '../../../../lib/domain/agreement-terms/line-order';
import type { DocumentOf } from '../../../../lib/domain/document';
import { addPartsRequests } from '../../../../lib/domain/templates/add-parts-request';
import type { NewPart } from '../../../../lib/domain/templates/new-part';
import { usePanel } from '../../../panel/panel-context';
import { useSending } from '../../../panel/use-sending';
import { useTexts } from '../../../ui/texts';
import { useFieldProblem } from '../field-problem';
import { EmptyLine } from './EmptyLine';
import type { ItemGroupId } from './groups';

export type AddLineProps = { group: ItemGroupId; siblings: readonly DocumentOf<'scopeItem'>[] };

/** Adds lines to a group of the draft, making the draft first where there is none. */
export function AddLine({ group, siblings }: AddLineProps) {
  const { announce } = usePanel();
  const { say } = useTexts();
  const problemOf = useFieldProblem();
  const addItems = useAddItems();
  const { refused, add } = addItems;
  return (
    <EmptyLine
      name={group}
      takesMany
      label={say(`agreed.add.${group}`)}
      placeholder={say(`editor.add_hint.${group}`)}
      problem={problemOf('text', refused && { code: refused, part: null, set: {} })}
      hintFor={(text) => (siblings.some((item) => item.text.trim() === text) ? say('agreed.same_text') : null)}
      onAdd={async (texts) => {
        const isAdded = await add(group, texts, siblings);
        if (isAdded && texts.length > 1) announce(say('editor.said.added', { count: texts.length }));
        return isAdded;
      }}
    />
  );
}

/** Adds items of one group after `siblings`, all of them or none. */
export function useAddItems() {
  const { index, engagement, newId } = usePanel();
  const { submit, refuse, code } = useSending();
  const add = async (
    group: ItemGroupId,
    texts: readonly string[],
    siblings: readonly DocumentOf<'scopeItem'>[],
  ): Promise<boolean> => {
    const draft = draftForTerms(index, engagement.id, newId);
    if (!draft) {
      refuse('in_force', 'agreementId');
      return false;
    }
    const first = positionAtEnd(siblings);
    const documents: NewPart[] = texts.map((text, at) => ({
      type: 'scopeItem',
      id: newId(),
      engagementId: engagement.id,
      agreementId: draft.agreementId,
      kind: group,
      text,
      position: first + at * 10,
    }));
    return submit([...draft.before, ...addPartsRequests(draft.agreementId, documents)], { said: null });
  };
  return { add, refused: code };
}

import { useState } from 'preact/hooks';
import { hasLeft, whoMustSign } from '../../../../lib/domain/agreement-life/who-must-sign';
import type { DocumentOf } from '../../../../lib/domain/document';
import { usePanel } from '../../../panel/panel-context';
import { useSending } from '../../../panel/use-sending';
import { Problem } from '../../../ui/Field';
import { FormFrame } from '../../../ui/FormFrame';
import { useTexts } from '../../../ui/texts';
import { useDraftGaps } from '../agreement/DraftGaps';
import { useVersionNote } from '../agreement/use-version-note';
import { GapSummary } from './GapSummary';
import { SignerChoice } from './SignerChoice';

export type ProposeFormProps = { agreement: DocumentOf<'agreement'>; onClose: () => void };

/** Freezes a draft and asks people to sign it: what is still open first, then who signs and in which order. */
export function ProposeForm({ agreement, onClose }: ProposeFormProps) {
  const { index, today, newId } = usePanel();
  const { say } = useTexts();
  const { submit, refuse, problemAt, problemOutside, isSending } = useSending();
  const gaps = useDraftGaps(agreement);
  const note = useVersionNote(agreement, gaps.length);
  const people = index.list('stakeholder').filter((person) => !hasLeft(person, today));
  const inForce = index.list('agreement').find(({ status }) => status === 'in_force');
  const signedBefore = index
    .list('signOff')
    .filter((signOff) => signOff.agreementId === inForce?.id && signOff.voidedOn === undefined);
  const required = whoMustSign(people, signedBefore, today).map(({ id }) => id);
  const [more, setMore] = useState<readonly string[]>([]);
  const [order, setOrder] = useState<readonly string[] | null>(null);
  const chosen = people.map(({ id }) => id).filter((id) => required.includes(id) || more.includes(id));
  const inOrder = order === null ? chosen : [...chosen].sort((a, b) => placeIn(order, a) - placeIn(order, b));

  const propose = async () => {
    if (chosen.length === 0) return refuse('required', 'signers');
    const signers = inOrder.map((stakeholderId, at) => ({
      id: newId(),
      stakeholderId,
      ...(order === null ? {} : { position: at + 1 }),
    }));
    const said = say('editor.said.proposed', { version: agreement.version });
    const args = { agreementId: agreement.id, signers };
    if (await submit([{ name: 'agreement.propose', args }], { said, undo: [] })) onClose();
  };
  return (
    <FormFrame
      label={say('editor.propose_version', { version: agreement.version })}
      submitLabel={say('editor.propose_now')}
      isSending={isSending}
      onSubmit={propose}
      onCancel={onClose}
    >
      <GapSummary gaps={gaps} note={note} />
      <SignerChoice
        people={people}
        required={required}
        chosen={inOrder}
        isOrdered={order !== null}
        onChoose={(id, isChosen) => setMore(isChosen ? [...more, id] : more.filter((other) => other !== id))}
        onOrder={(isOrdered) => setOrder(isOrdered ? inOrder : null)}
        onMove={(id, by) => setOrder(moved(inOrder, id, by))}
      />
      <Problem text={problemAt('signers')} />
      <p class="hint">{say('editor.propose_hint')}</p>
      <Problem text={problemOutside('signers')} />
    </FormFrame>
  );
}

/** Somebody who was chosen after the order was made comes last. */
function placeIn(order: readonly string[], id: string): number {
  const at = order.indexOf(id);
  return at < 0 ? order.length : at;
}

function moved(order: readonly string[], id: string, by: 1 | -1): readonly string[] {
  const at = order.indexOf(id);
  const others = order.filter((other) => other !== id);
  const to = Math.min(others.length, Math.max(0, at + by));
  return [...others.slice(0, to), id, ...others.slice(to)];
}

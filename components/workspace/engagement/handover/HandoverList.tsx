import { useState } from 'preact/hooks';
import type { CommandRequest } from '../../../../lib/domain/command-request';
import type { DocumentOf } from '../../../../lib/domain/document';
import type { HandoverProgress, HandoverStep } from '../../../../lib/domain/handover/handover-progress';
import { memberName } from '../../../panel/names';
import { usePanel } from '../../../panel/panel-context';
import { useSending } from '../../../panel/use-sending';
import { Button } from '../../../ui/Button';
import { LongTextField, Problem } from '../../../ui/Field';
import { FoldedText } from '../../../ui/FoldedText';
import { FormFrame } from '../../../ui/FormFrame';
import { Icon } from '../../../ui/Icon';
import { useTexts } from '../../../ui/texts';
import { useEngagementPage } from '../engagement-context';

type Handover = DocumentOf<'handover'>;

/** What sales promised, what the client said, what is open: confirmed item by item by whoever takes it over. */
export function HandoverList({ handover, progress }: { handover: Handover; progress: HandoverProgress }) {
  const { index, memberId } = usePanel();
  const { isLead } = useEngagementPage();
  const { say } = useTexts();
  const { submit, problemOutside, isSending } = useSending();
  const isReceiver = handover.toId === memberId;
  const { total, confirmed, questions, next } = progress;
  const complete = () =>
    submit([{ name: 'handover.complete', args: { handoverId: handover.id } }], {
      said: say('handover.said.completed'),
    });
  return (
    <>
      <p role="status">
        {say('handover.progress', {
          name: memberName(index, handover.toId) ?? say('common.somebody'),
          confirmed,
          total,
          questions,
        })}
      </p>
      {progress.parts.map(
        ({ part, steps }) =>
          steps.length > 0 && (
            <section key={part} aria-label={say(`handover.part.${part}`)}>
              <h3 class="heading">
                <span>
                  {say(`handover.part.${part}`)} <span class="count">{steps.length}</span>
                </span>
              </h3>
              <ul class="rows">
                {steps.map((step) => (
                  <HandoverStepRow
                    key={`${step.ref.type} ${step.ref.id}`}
                    handoverId={handover.id}
                    step={step}
                    isReceiver={isReceiver}
                  />
                ))}
              </ul>
            </section>
          ),
      )}
      {(isReceiver || isLead) && (
        <div class="buttons">
          <Button look="primary" disabled={isSending || next !== null} onClick={() => void complete()}>
            {say('handover.complete')}
          </Button>
        </div>
      )}
      <Problem text={problemOutside()} />
    </>
  );
}

type HandoverStepRowProps = { handoverId: string; step: HandoverStep; isReceiver: boolean };

function HandoverStepRow({ handoverId, step, isReceiver }: HandoverStepRowProps) {
  const { say } = useTexts();
  const { submit, refuse, problemAt, problemOutside, isSending } = useSending();
  const [isAsking, setAsking] = useState(false);
  const [note, setNote] = useState('');
  const said = (state: 'confirmed' | 'question', words = note): CommandRequest => ({
    name: 'handover.confirm',
    args: { handoverId, items: [{ ref: step.ref, state, ...(state === 'question' ? { note: words } : {}) }] },
  });
  // What was said of it before, or nothing.
  const { entry } = step;
  const undo: CommandRequest[] = [
    entry
      ? said(entry.state, entry.note)
      : { name: 'handover.confirm', args: { handoverId, items: [{ ref: step.ref, state: 'unsaid' }] } },
  ];
  const ask = async () => {
    if (note.trim() === '') return refuse('missing_reason', 'note');
    if (await submit([said('question')], { said: null, undo })) setAsking(false);
  };
  const name = step.text.slice(0, 80);
  const state = step.entry?.state;
  return (
    <li class={`handover-step ${state ?? 'due'}`}>
      <div>
        <p>
          {state === 'confirmed' && <Icon name="check" />} <FoldedText text={step.text} />
        </p>
        <p class="small quiet">
          {[say(`type.${step.ref.type}`), state && say(`handover.state.${state}`), step.entry?.note]
            .filter(Boolean)
            .join(' · ')}
        </p>
        {isAsking && (
          <FormFrame
            label={say('handover.ask_named', { name })}
            submitLabel={say('handover.ask')}
            isSending={isSending}
            onSubmit={ask}
            onCancel={() => setAsking(false)}
          >
            <LongTextField
              label={say('handover.what_to_ask')}
              value={note}
              onChange={setNote}
              problem={problemAt('note')}
            />
          </FormFrame>
        )}
        <Problem text={problemOutside('note')} />
      </div>
      {isReceiver && !isAsking && state !== 'confirmed' && (
        <div class="buttons">
          <Button
            disabled={isSending}
            label={say('handover.confirm_named', { name })}
            onClick={() => void submit([said('confirmed')], { said: null, undo })}
          >
            {say('handover.confirm')}
          </Button>
          <Button look="plain" label={say('handover.ask_named', { name })} onClick={() => setAsking(true)}>
            {say('handover.ask')}
          </Button>
        </div>
      )}
    </li>
  );
}

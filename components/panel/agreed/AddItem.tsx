import { useEffect, useRef, useState } from 'preact/hooks';
import { draftForTerms } from '../../../lib/domain/agreement-terms/draft-for-terms';
import { positionAtEnd } from '../../../lib/domain/agreement-terms/line-order';
import { createRequest } from '../../../lib/domain/command-request';
import type { DocumentOf } from '../../../lib/domain/document';
import { LongTextField, Problem } from '../../ui/Field';
import { FormFrame } from '../../ui/FormFrame';
import { useTexts } from '../../ui/texts';
import { usePanel } from '../panel-context';
import { atTab } from '../panel-place';
import { useSending } from '../use-sending';
import type { SectionKind } from './section-kind';

export type AddItemProps = { kind: SectionKind; siblings: readonly DocumentOf<'scopeItem'>[] };

/** Adds one item after the other: Enter saves and leaves the field open for the next. */
export function AddItem({ kind, siblings }: AddItemProps) {
  const { index, engagement, newId, goTo } = usePanel();
  const { say } = useTexts();
  const { submit, refuse, problemAt, problemOutside, isSending } = useSending();
  const [text, setText] = useState('');
  const frame = useRef<HTMLDivElement>(null);
  useEffect(() => frame.current?.querySelector('textarea')?.focus(), []);

  const add = async () => {
    if (text.trim() === '') return refuse('required', 'text');
    const draft = draftForTerms(index, engagement.id, newId);
    if (!draft) return refuse('in_force', 'agreementId');
    const { agreementId, before } = draft;
    const item = createRequest({
      type: 'scopeItem',
      id: newId(),
      engagementId: engagement.id,
      agreementId,
      kind,
      text,
      position: positionAtEnd(siblings),
    });
    if (await submit([...before, item], { said: say('agreed.said.added') })) setText('');
  };
  const isTwin = text.trim() !== '' && siblings.some((item) => item.text.trim() === text.trim());
  return (
    // biome-ignore lint/a11y/noStaticElementInteractions: Enter in the field is the form's own; this only catches it.
    <div
      ref={frame}
      onKeyDown={(event) => {
        if (
          event.key === 'Enter' &&
          !event.shiftKey &&
          !event.isComposing &&
          event.target instanceof HTMLTextAreaElement
        ) {
          event.preventDefault();
          void add();
        }
      }}
    >
      <FormFrame
        submitLabel={say('common.add')}
        isSending={isSending}
        onSubmit={add}
        onCancel={() => goTo(atTab('agreed'))}
      >
        <LongTextField
          label={say(`agreed.add.${kind}`)}
          value={text}
          onChange={setText}
          problem={problemAt('text')}
          {...(isTwin ? { hint: say('agreed.same_text') } : {})}
        />
        <Problem text={problemOutside('text')} />
      </FormFrame>
    </div>
  );
}

import { useEffect, useState } from 'preact/hooks';
import { hasExpired, isForRequest } from '../../../lib/domain/alternatives/open-option';
import type { CommandRequest } from '../../../lib/domain/command-request';
import type { DocumentOf } from '../../../lib/domain/document';
import { LongTextField, Problem, SelectField, TextField } from '../../ui/Field';
import { FormFrame } from '../../ui/FormFrame';
import { useTexts } from '../../ui/texts';
import { asTyped, typedNumber } from '../../ui/typed-number';
import { usePanel } from '../panel-context';
import { useSending } from '../use-sending';

/** What can be done about something that the agreement does not cover. */
export const ways = ['alternative_accepted', 'change_request', 'goodwill', 'declined'] as const;
export type Way = (typeof ways)[number];

type Request = DocumentOf<'request'>;

/** What has to be known for one way: a reason, an effort, or the change request that it becomes. */
export function WayForm({ request, way, onClose }: { request: Request; way: Way; onClose: () => void }) {
  const { newId } = usePanel();
  const { say, decimalMark } = useTexts();
  const { submit, refuse, problemAt, problemOutside, isSending } = useSending();
  const [reason, setReason] = useState(request.decisionReason ?? '');
  const [hours, setHours] = useState(asTyped(request.effortHours, decimalMark));
  const [title, setTitle] = useState(request.text.slice(0, 200));
  const [into, setInto] = useState('');
  const rest = useGoodwillLeft(request.id, way === 'goodwill');
  const options = useOfferedOptions(request);
  const [optionId, setOptionId] = useState(options[0]?.id ?? '');
  const isOther = way === 'alternative_accepted' && optionId === '';
  const isReasonNeeded = way === 'declined' || request.decision !== undefined;
  const decide = async () => {
    if (isReasonNeeded && reason.trim() === '') return refuse('missing_reason', 'reason');
    const effort = typedNumber(hours, decimalMark);
    const change = into === '' ? { changeRequest: { id: newId(), title } } : { changeRequestId: into };
    const command: CommandRequest = {
      name: 'request.decide',
      args: {
        requestId: request.id,
        decision: way,
        ...(reason.trim() === '' ? {} : { reason }),
        ...(effort === null || way === 'declined' ? {} : { effortHours: effort }),
        ...(way === 'change_request' ? change : {}),
        ...(way === 'alternative_accepted' && optionId !== '' ? { alternativeId: optionId } : {}),
      },
    };
    const said = say('voices.said.decided', { decision: say(`decision.${way}`) });
    if (await submit([command], { said, undo: [] })) onClose();
  };
  return (
    <FormFrame
      label={say(`voices.way.${way}`)}
      submitLabel={say('voices.decide')}
      isSending={isSending}
      onSubmit={decide}
      onCancel={onClose}
    >
      {way === 'change_request' && (
        <ChangeRequestFields
          into={into}
          onInto={setInto}
          title={title}
          onTitle={setTitle}
          problem={problemAt('title') ?? problemAt('changeRequestId')}
        />
      )}
      {way === 'alternative_accepted' && options.length > 0 && (
        <OptionField options={options} value={optionId} onChange={setOptionId} />
      )}
      {way !== 'declined' && (
        <TextField
          label={say('voices.effort_hours')}
          value={hours}
          onChange={setHours}
          {...(rest === null ? {} : { hint: rest })}
          problem={problemAt('effortHours')}
        />
      )}
      <LongTextField
        label={say(isOther ? 'voices.what_was_accepted' : 'field.reason')}
        value={reason}
        onChange={setReason}
        problem={problemAt('reason')}
      />
      <Problem text={problemOutside('title', 'changeRequestId', 'effortHours', 'reason')} />
    </FormFrame>
  );
}

/** What the reader may still give for free, in words; null where nothing limits them, or it is not known yet. */
function useGoodwillLeft(requestId: string, isAsked: boolean): string | null {
  const { ask, today } = usePanel();
  const { say, number, day } = useTexts();
  const [left, setLeft] = useState<Awaited<ReturnType<typeof ask<'goodwill/left'>>>>(null);
  useEffect(() => {
    let isShown = true;
    // Without an answer nothing is said beforehand; the refusal says it then.
    if (isAsked)
      ask('goodwill/left', { requestId }).then(
        (rest) => isShown && setLeft(rest),
        () => {},
      );
    return () => {
      isShown = false;
    };
  }, [requestId, isAsked]);
  if (left === null) return null;
  const { hours, times, to } = left;
  return say('voices.goodwill_left', {
    until: day(to, today),
    hours: number(hours.left),
    allowedHours: number(hours.allowed),
    times: number(times.left),
    allowedTimes: number(times.allowed),
  });
}

/** The options that the client can still pick for a request, and the one they picked. */
function useOfferedOptions(request: Request): readonly DocumentOf<'alternative'>[] {
  const { index, today } = usePanel();
  return index
    .list('alternative')
    .filter((option) => isForRequest(option, request.id))
    .filter(({ status }) => status === 'offered' || status === 'accepted')
    .filter((option) => option.status === 'accepted' || !hasExpired(option, today));
}

type OptionFieldProps = {
  options: readonly DocumentOf<'alternative'>[];
  /** Empty for one that was never written down. */
  value: string;
  onChange: (optionId: string) => void;
};

/** Which of the options that were offered was picked. */
function OptionField({ options, value, onChange }: OptionFieldProps) {
  const { say } = useTexts();
  return (
    <SelectField
      label={say('voices.which_option')}
      value={value}
      onChange={onChange}
      options={[
        ...options.map(({ id, text }) => ({ value: id, label: text.slice(0, 120) })),
        { value: '', label: say('voices.another_option') },
      ]}
    />
  );
}

type ChangeRequestFieldsProps = {
  /** The id of one that is being drafted; empty for a new one. */
  into: string;
  onInto: (id: string) => void;
  title: string;
  onTitle: (title: string) => void;
  problem: string | null;
};

/** A new change request with its title, or one that is being drafted and takes this in as well. */
function ChangeRequestFields({ into, onInto, title, onTitle, problem }: ChangeRequestFieldsProps) {
  const { index } = usePanel();
  const { say } = useTexts();
  const drafts = index.list('changeRequest').filter(({ status }) => status === 'draft');
  return (
    <>
      {drafts.length > 0 && (
        <SelectField
          label={say('voices.into_change_request')}
          value={into}
          onChange={onInto}
          options={[
            { value: '', label: say('voices.new_change_request') },
            ...drafts.map((draft) => ({ value: draft.id, label: draft.title })),
          ]}
        />
      )}
      {into === '' ? (
        <TextField label={say('voices.change_title')} value={title} onChange={onTitle} problem={problem} />
      ) : (
        <Problem text={problem} />
      )}
    </>
  );
}

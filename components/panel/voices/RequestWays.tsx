import { useState } from 'preact/hooks';
import type { CommandRequest } from '../../../lib/domain/command-request';
import type { DocumentOf } from '../../../lib/domain/document';
import { Button } from '../../ui/Button';
import { LongTextField, Problem, SelectField, TextField } from '../../ui/Field';
import { FormFrame } from '../../ui/FormFrame';
import { useTexts } from '../../ui/texts';
import { typedNumber } from '../../ui/typed-number';
import { usePanel } from '../panel-context';
import { useSending } from '../use-sending';
import { SplitForm } from './SplitForm';

const ways = ['alternative_accepted', 'change_request', 'goodwill', 'declined'] as const;
type Way = (typeof ways)[number];
type Request = DocumentOf<'request'>;

/** The four ways for what the agreement does not cover; and taking it apart, where only a part is covered. */
export function RequestWays({ request }: { request: Request }) {
  const { say } = useTexts();
  const [open, setOpen] = useState<Way | 'split' | null>(null);
  const isDecided = request.decision !== undefined;
  const [isAnew, setAnew] = useState(false);
  if (isDecided && !isAnew) {
    return (
      <Button
        look="link"
        label={say('voices.decide_anew_named', { text: request.text.slice(0, 80) })}
        onClick={() => setAnew(true)}
      >
        {say('voices.decide_anew')}
      </Button>
    );
  }
  const close = () => {
    setOpen(null);
    setAnew(false);
  };
  return (
    <>
      <fieldset class="buttons" aria-label={say('voices.ways')}>
        {request.verdict === 'not_covered' &&
          ways.map((way) => (
            <Button
              key={way}
              pressed={request.decision === way}
              expanded={open === way}
              onClick={() => setOpen(open === way ? null : way)}
            >
              {say(`voices.way.${way}`)}
            </Button>
          ))}
        {!isDecided && (
          <Button look="plain" expanded={open === 'split'} onClick={() => setOpen(open === 'split' ? null : 'split')}>
            {say('voices.split')}
          </Button>
        )}
      </fieldset>
      {open === 'split' && <SplitForm request={request} onClose={() => setOpen(null)} />}
      {open !== null && open !== 'split' && <WayForm key={open} request={request} way={open} onClose={close} />}
    </>
  );
}

/** What has to be known for one way: a reason, an effort, or the change request that it becomes. */
function WayForm({ request, way, onClose }: { request: Request; way: Way; onClose: () => void }) {
  const { newId } = usePanel();
  const { say, decimalMark } = useTexts();
  const { submit, refuse, problemAt, problemOutside, isSending } = useSending();
  const [reason, setReason] = useState(request.decisionReason ?? '');
  const [hours, setHours] = useState(request.effortHours ?? '');
  const [title, setTitle] = useState(request.text.slice(0, 200));
  const [into, setInto] = useState('');
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
      {way !== 'declined' && (
        <TextField
          label={say('voices.effort_hours')}
          value={hours}
          onChange={setHours}
          problem={problemAt('effortHours')}
        />
      )}
      <LongTextField
        label={say(way === 'alternative_accepted' ? 'voices.what_was_accepted' : 'field.reason')}
        value={reason}
        onChange={setReason}
        problem={problemAt('reason')}
      />
      <Problem text={problemOutside('title', 'changeRequestId', 'effortHours', 'reason')} />
    </FormFrame>
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

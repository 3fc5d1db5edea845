import { useState } from 'preact/hooks';
import { draftForTerms } from '../../../../lib/domain/agreement-terms/draft-for-terms';
import { createRequest } from '../../../../lib/domain/command-request';
import type { DocumentOf } from '../../../../lib/domain/document';
import { usePanel } from '../../../panel/panel-context';
import { useSending } from '../../../panel/use-sending';
import { WaitingMark } from '../../../panel/WaitingMark';
import { Button, IconButton } from '../../../ui/Button';
import { Problem, TextField } from '../../../ui/Field';
import { useTexts } from '../../../ui/texts';
import { SavedText } from '../SavedField';
import { useRemoval } from '../use-removal';
import { GroupHeading } from './GroupHeading';
import { LineText } from './LineText';

/** The days on the way: each with a name, a day, and what makes it accepted. */
export function MilestoneGroup({ milestones }: { milestones: readonly DocumentOf<'milestone'>[] }) {
  const { say } = useTexts();
  return (
    <section class="group" id="group-milestone" tabIndex={-1} aria-label={say('agreed.milestones')}>
      <GroupHeading title={say('agreed.milestones')} count={milestones.length} />
      <ul class="lines">
        {milestones.map((milestone, at) => (
          <MilestoneLine key={milestone.id} milestone={milestone} number={at + 1} />
        ))}
      </ul>
      <AddMilestone />
    </section>
  );
}

function MilestoneLine({ milestone, number }: { milestone: DocumentOf<'milestone'>; number: number }) {
  const { say } = useTexts();
  const remove = useRemoval();
  const [isOpen, setOpen] = useState(false);
  const name = milestone.name.slice(0, 80);
  return (
    <li class={isOpen ? 'line open' : 'line'} data-document={milestone.id} tabIndex={-1}>
      <div class="line-body">
        <LineText<'milestone'>
          document={milestone}
          field="name"
          stored={milestone.name}
          changes={(text) => (text.trim() === '' ? 'required' : { name: text.trim() })}
          label={say('editor.line', { group: say('agreed.milestones'), number })}
          onDetails={() => setOpen(true)}
          onRemove={() => remove(milestone)}
        />
        {milestone.acceptance && !isOpen && <p class="line-facts small quiet">{milestone.acceptance}</p>}
        {isOpen && (
          <SavedText<'milestone'>
            document={milestone}
            isLong
            field="acceptance"
            label={say('editor.acceptance')}
            stored={milestone.acceptance ?? ''}
            changes={(typed) => ({ acceptance: typed.trim() || null })}
          />
        )}
      </div>
      <div class="line-tools">
        <WaitingMark id={milestone.id} />
        <SavedText<'milestone'>
          document={milestone}
          type="date"
          field="dueOn"
          labelUnseen
          label={say('editor.day_of', { name })}
          stored={milestone.dueOn}
          changes={(typed) => (typed === '' ? 'required' : { dueOn: typed })}
        />
        <IconButton
          small
          icon="edit"
          label={say('editor.details_of', { name })}
          expanded={isOpen}
          onClick={() => setOpen(!isOpen)}
        />
        <IconButton small icon="close" label={say('editor.remove_named', { name })} onClick={() => remove(milestone)} />
      </div>
    </li>
  );
}

/** A milestone has a name and a day from the start; Enter adds it once both are there. */
function AddMilestone() {
  const { index, engagement, newId } = usePanel();
  const { say } = useTexts();
  const { submit, refuse, problemAt, problemOutside, isSending } = useSending();
  const [name, setName] = useState('');
  const [dueOn, setDueOn] = useState('');
  const add = async () => {
    if (name.trim() === '') return refuse('required', 'name');
    if (dueOn === '') return refuse('required', 'dueOn');
    const draft = draftForTerms(index, engagement.id, newId);
    if (!draft) return refuse('in_force', 'agreementId');
    const milestone = createRequest({
      type: 'milestone',
      id: newId(),
      engagementId: engagement.id,
      agreementId: draft.agreementId,
      name,
      dueOn,
    });
    if (!(await submit([...draft.before, milestone], { said: null }))) return;
    setName('');
    setDueOn('');
  };
  return (
    <form
      class="add-milestone"
      noValidate
      onSubmit={(event) => {
        event.preventDefault();
        void add();
      }}
    >
      <TextField
        labelUnseen
        label={say('editor.add_milestone')}
        placeholder={say('editor.add_hint.milestone')}
        value={name}
        onChange={setName}
        problem={problemAt('name')}
      />
      <TextField
        labelUnseen
        type="date"
        label={say('editor.milestone_day')}
        value={dueOn}
        onChange={setDueOn}
        problem={problemAt('dueOn')}
      />
      <Button submits disabled={isSending}>
        {say('common.add')}
      </Button>
      <Problem text={problemOutside('name', 'dueOn')} />
    </form>
  );
}

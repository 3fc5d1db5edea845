import { useState } from 'preact/hooks';
import { whoMustSign } from '../../../lib/domain/agreement-life/who-must-sign';
import { type CommandRequest, createRequest } from '../../../lib/domain/command-request';
import type { DocumentOf } from '../../../lib/domain/document';
import { Problem, TextField } from '../../ui/Field';
import { FormFrame } from '../../ui/FormFrame';
import { useTexts } from '../../ui/texts';
import { usePanel } from '../panel-context';
import { useSending } from '../use-sending';

export type RecordSignedFormProps = { agreement: DocumentOf<'agreement'>; onClose: () => void };

/** Who signed, when, and where the signatures are. */
export function RecordSignedForm({ agreement, onClose }: RecordSignedFormProps) {
  const { index, engagement, today, newId } = usePanel();
  const { say } = useTexts();
  const { submit, refuse, problemAt, problemOutside, isSending } = useSending();
  const people = index.list('stakeholder').filter(({ leftOn }) => leftOn === undefined || leftOn > today);
  const [chosen, setChosen] = useState(() => {
    const inForce = index.list('agreement').find(({ status }) => status === 'in_force');
    const signedBefore = index.list('signOff').filter((one) => one.agreementId === inForce?.id && !one.voidedOn);
    return whoMustSign(people, signedBefore, today).map(({ id }) => id);
  });
  const [newName, setNewName] = useState('');
  const [on, setOn] = useState(today);
  const [evidence, setEvidence] = useState('');
  const toggle = (id: string) =>
    setChosen((before) => (before.includes(id) ? before.filter((other) => other !== id) : [...before, id]));

  const save = async () => {
    if (chosen.length === 0 && newName.trim() === '') return refuse('required', 'signers');
    if (evidence.trim() === '') return refuse('required', 'evidence');
    const signers = people.filter(({ id }) => chosen.includes(id)).map(({ id, name }) => ({ stakeholderId: id, name }));
    const before: CommandRequest[] = [];
    if (newName.trim() !== '') {
      const id = newId();
      before.push(
        createRequest({
          type: 'stakeholder',
          id,
          clientId: engagement.clientId,
          name: newName,
          signoffRequired: true,
          addedOn: today,
        }),
      );
      signers.push({ stakeholderId: id, name: newName.trim() });
    }
    const record: CommandRequest = {
      name: 'agreement.recordSigned',
      args: {
        agreementId: agreement.id,
        inForceOn: on,
        evidence,
        signers: signers.map(({ stakeholderId, name }) => ({ id: newId(), stakeholderId, signedName: name, on })),
      },
    };
    const said = say('agreed.said.in_force', { version: agreement.version });
    if (await submit([...before, record], { said, undo: [] })) onClose();
  };
  return (
    <FormFrame
      label={say('agreed.record_signed')}
      submitLabel={say('agreed.put_in_force')}
      isSending={isSending}
      onSubmit={save}
      onCancel={onClose}
    >
      <fieldset class="field">
        <legend class="label">{say('agreed.who_signed')}</legend>
        {people.map((person) => (
          <label key={person.id} class="check">
            <input type="checkbox" checked={chosen.includes(person.id)} onChange={() => toggle(person.id)} />
            <span>
              {person.name}
              {person.role && <span class="small quiet"> · {person.role}</span>}
            </span>
          </label>
        ))}
        <TextField
          label={say('agreed.another_signer')}
          value={newName}
          onChange={setNewName}
          problem={problemAt('signers') ?? problemAt('name')}
        />
      </fieldset>
      <div class="form-row">
        <TextField
          type="date"
          label={say('agreed.signed_on')}
          value={on}
          max={today}
          onChange={setOn}
          problem={problemAt('inForceOn')}
        />
        <TextField
          label={say('agreed.evidence')}
          placeholder={say('agreed.evidence_example')}
          value={evidence}
          onChange={setEvidence}
          problem={problemAt('evidence')}
        />
      </div>
      <Problem text={problemOutside('signers', 'name', 'inForceOn', 'evidence')} />
    </FormFrame>
  );
}

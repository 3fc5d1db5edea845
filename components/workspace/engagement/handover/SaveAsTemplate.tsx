import { useState } from 'preact/hooks';
import { agreementAtAGlance } from '../../../../lib/domain/agreement-life/agreement-at-a-glance';
import { partsOf } from '../../../../lib/domain/agreement-terms/version-parts';
import { createRequest } from '../../../../lib/domain/command-request';
import { stateOfIndex } from '../../../../lib/domain/states/state-of-index';
import { templateOfVersion } from '../../../../lib/domain/templates/template-of-version';
import { usePanel } from '../../../panel/panel-context';
import { useSending } from '../../../panel/use-sending';
import { Button } from '../../../ui/Button';
import { Problem, TextField } from '../../../ui/Field';
import { useTexts } from '../../../ui/texts';

/** Keeps the items and criteria of an agreement as a starting point for others: no names, no use, nothing signed. */
export function SaveAsTemplate() {
  const { index, engagement, today, newId } = usePanel();
  const { say } = useTexts();
  const { submit, refuse, problemAt, problemOutside, isSending } = useSending();
  const [name, setName] = useState(engagement.name);
  const { current } = agreementAtAGlance(index, today);
  if (!current) return null;
  const save = async () => {
    if (name.trim() === '') return refuse('required', 'name');
    const { serviceLine, startedOn } = engagement;
    const template = templateOfVersion(
      { id: newId(), name, ...(serviceLine ? { serviceLine } : {}), startsOn: startedOn ?? today },
      partsOf(current, stateOfIndex(index)),
      (type, id) => index.find(type, id) !== undefined,
    );
    await submit([createRequest(template)], { said: say('handover.said.template') });
  };
  return (
    <section class="form" aria-label={say('handover.save_template')}>
      <h2>{say('handover.save_template')}</h2>
      <p class="quiet">{say('handover.template_lead', { version: current.version })}</p>
      <TextField label={say('handover.template_name')} value={name} onChange={setName} problem={problemAt('name')} />
      <div class="buttons">
        <Button disabled={isSending} onClick={() => void save()}>
          {say('handover.save_template')}
        </Button>
      </div>
      <Problem text={problemOutside('name')} />
    </section>
  );
}

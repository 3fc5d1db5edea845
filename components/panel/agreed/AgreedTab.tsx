import { useEffect, useState } from 'preact/hooks';
import type { AgreementGlance } from '../../../lib/domain/agreement-life/agreement-at-a-glance';
import { agreementParts } from '../../../lib/domain/agreement-life/agreement-at-a-glance';
import type { DocumentOf } from '../../../lib/domain/document';
import { Button } from '../../ui/Button';
import { useTexts } from '../../ui/texts';
import { usePanel } from '../panel-context';
import { AgreedTools } from './AgreedTools';
import { AgreementPeople } from './AgreementPeople';
import { CriteriaSection } from './CriteriaSection';
import { filterParts } from './filter-parts';
import { GlanceStrip } from './GlanceStrip';
import { ItemSection } from './ItemSection';
import { LimitsSection } from './LimitsSection';
import { MilestoneSection } from './MilestoneSection';
import { NewVersionHint } from './NewVersionHint';
import { RecordSigned } from './RecordSigned';

/** What was agreed: what is in, what is out, what the client does, what limits apply; then how success is told. */
export function AgreedTab({ glance }: { glance: AgreementGlance }) {
  const { index, place } = usePanel();
  const [filter, setFilter] = useState('');
  const [chosenId, setChosenId] = useState<string | null>(null);
  const isAdding = place.form?.startsWith('add_') === true && place.form !== 'add_measurement';
  useEffect(() => {
    if (isAdding && glance.draftBeside) setChosenId(glance.draftBeside.id);
  }, [isAdding, glance.draftBeside]);

  const versions = [glance.current, glance.proposedBeside?.agreement ?? null, glance.draftBeside].filter(
    (version) => version !== null,
  );
  const shown = versions.find(({ id }) => id === chosenId) ?? glance.current;
  const isDraft = shown === null || shown.status === 'draft';
  const all = agreementParts(index, shown?.id ?? '');
  const parts = filterParts(all, filter);
  const canAdd = isDraft || glance.draftBeside !== null;
  return (
    <>
      {versions.length > 1 && <VersionSwitch versions={versions} shownId={shown?.id} onChoose={setChosenId} />}
      {isDraft && <RecordSigned agreement={shown} />}
      <AgreedTools parts={all} shown={shown} filter={filter} onFilter={setFilter} />
      {shown && filter === '' && <GlanceStrip parts={all} />}
      {!canAdd && isAdding && <NewVersionHint agreement={shown} />}
      <ItemSection kind="deliverable" items={parts.included} isFiltered={filter !== ''} canAdd={canAdd} />
      <ItemSection kind="exclusion" items={parts.excluded} isFiltered={filter !== ''} canAdd={canAdd} />
      <ItemSection kind="clientDuty" items={parts.clientDuties} isFiltered={filter !== ''} canAdd={canAdd} />
      <LimitsSection parts={parts} />
      <CriteriaSection criteria={parts.criteria} canAdd={canAdd} isDraft={isDraft} />
      <ItemSection kind="assumption" items={parts.assumptions} isFiltered={filter !== ''} canAdd={canAdd} />
      {parts.milestones.length > 0 && <MilestoneSection milestones={parts.milestones} />}
      {shown && filter === '' && <AgreementPeople agreement={shown} glance={glance} />}
    </>
  );
}

type VersionSwitchProps = {
  versions: readonly DocumentOf<'agreement'>[];
  shownId: string | undefined;
  onChoose: (id: string) => void;
};

/** Chooses between the version that holds, the one proposed beside it, and the draft. */
function VersionSwitch({ versions, shownId, onChoose }: VersionSwitchProps) {
  const { say } = useTexts();
  return (
    <fieldset class="switch" aria-label={say('agreed.which_version')}>
      {versions.map(({ id, version, status }) => (
        <Button key={id} pressed={id === shownId} onClick={() => onChoose(id)}>
          {say('agreed.version_status', { version, status: say(`agreement.${status}`) })}
        </Button>
      ))}
    </fieldset>
  );
}

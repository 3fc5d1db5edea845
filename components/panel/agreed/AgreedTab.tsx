import { useEffect, useState } from 'preact/hooks';
import type { AgreementGlance } from '../../../lib/domain/agreement-at-a-glance';
import { agreementParts } from '../../../lib/domain/agreement-at-a-glance';
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
  const [showsDraft, setShowsDraft] = useState(false);
  const isAdding = place.form?.startsWith('add_') === true && place.form !== 'add_measurement';
  useEffect(() => {
    if (isAdding && glance.draftBeside) setShowsDraft(true);
  }, [isAdding, glance.draftBeside]);

  const shown = showsDraft && glance.draftBeside ? glance.draftBeside : glance.current;
  const isDraft = shown === null || shown.status === 'draft';
  const all = agreementParts(index, shown?.id ?? '');
  const parts = filterParts(all, filter);
  const canAdd = isDraft || glance.draftBeside !== null;
  return (
    <>
      {glance.draftBeside && <VersionSwitch glance={glance} showsDraft={showsDraft} onSwitch={setShowsDraft} />}
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

type VersionSwitchProps = { glance: AgreementGlance; showsDraft: boolean; onSwitch: (showsDraft: boolean) => void };

/** Chooses between the version that holds and the draft beside it. */
function VersionSwitch({ glance, showsDraft, onSwitch }: VersionSwitchProps) {
  const { say } = useTexts();
  if (!glance.current || !glance.draftBeside) return null;
  return (
    <fieldset class="switch" aria-label={say('agreed.which_version')}>
      <Button pressed={!showsDraft} onClick={() => onSwitch(false)}>
        {say('agreed.version_status', {
          version: glance.current.version,
          status: say(`agreement.${glance.current.status}`),
        })}
      </Button>
      <Button pressed={showsDraft} onClick={() => onSwitch(true)}>
        {say('agreed.version_status', { version: glance.draftBeside.version, status: say('agreement.draft') })}
      </Button>
    </fieldset>
  );
}

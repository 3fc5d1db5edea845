import { useDrift } from '../../../lib/queries/portfolio';
import type { DriftView } from '../../../lib/queries/views';
import { useTexts } from '../../ui/texts';
import { ClientDriftTable } from './ClientDriftTable';
import { RuleDriftTable } from './RuleDriftTable';
import { WeekList } from './WeekList';

/** Where the portfolio drifts: which gaps stay open, what clients are given, and what changed this week. */
export function DriftSection() {
  const { say } = useTexts();
  const view = useDrift().data;
  if (!view) return <div class="arriving" aria-busy="true" />;
  return (
    <>
      <p class="small quiet" role="status">
        {view.due > 0 && say('workspace.portfolio.due', { count: view.due })}
      </p>
      <Parts view={view} />
    </>
  );
}

function Parts({ view }: { view: DriftView }) {
  const { say } = useTexts();
  return (
    <>
      <section class="block">
        <h2>{say('workspace.drift.week')}</h2>
        <WeekList week={view.drift.week} names={view.engagementNames} />
      </section>
      <section class="block">
        <h2>{say('workspace.drift.rules')}</h2>
        <RuleDriftTable rules={view.drift.rules} titles={view.ruleTitles} />
      </section>
      <section class="block">
        <h2>{say('workspace.drift.clients')}</h2>
        <p class="quiet">{say('workspace.drift.clients_lead')}</p>
        <ClientDriftTable clients={view.drift.clients} names={view.clientNames} />
      </section>
    </>
  );
}

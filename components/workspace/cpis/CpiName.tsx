import type { DocumentOf } from '../../../lib/domain/document';
import { useTexts } from '../../ui/texts';

/** A client outcome with its question to the team; critical and archived ones say so. */
export function CpiName(cpi: DocumentOf<'cpi'>) {
  return <NamedCpi cpi={cpi} />;
}

function NamedCpi({ cpi }: { cpi: DocumentOf<'cpi'> }) {
  const { say } = useTexts();
  return (
    <>
      <span class={cpi.active ? 'cell-strong' : 'faint'}>{cpi.name}</span>
      {cpi.critical && <span class="chip">{say('workspace.cpi.critical')}</span>}
      {!cpi.active && <span class="chip open">{say('workspace.cpi.archived')}</span>}
      {cpi.question && <span class="cell-more">{cpi.question}</span>}
    </>
  );
}

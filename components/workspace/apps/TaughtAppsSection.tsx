import { useState } from 'preact/hooks';
import type { Adapter } from '../../../lib/domain/records/adapter-shape';
import { mayAct } from '../../../lib/domain/roles';
import { type AdapterFileProblem, readAdapterFile } from '../../../lib/domain/teaching/adapter-file';
import { useApps } from '../../../lib/queries/apps';
import { useDocuments } from '../../../lib/queries/documents';
import { Button } from '../../ui/Button';
import { Problem } from '../../ui/Field';
import { FileButton } from '../../ui/FileButton';
import { useTexts } from '../../ui/texts';
import { useWorkspaceDocuments } from '../use-workspace-documents';
import { useWorkspace } from '../workspace-context';
import { TakeAppForm } from './TakeAppForm';
import { TaughtAppTable } from './TaughtAppTable';
import './apps.css';

/** The apps that the team taught Goalpost: where each runs, who taught it, and whether this device may look at it. */
export function TaughtAppsSection() {
  const { say } = useTexts();
  const { role, openPage } = useWorkspace();
  const read = useWorkspaceDocuments(useDocuments(['adapter', 'workspace']).data);
  const known = useApps().data ?? [];
  const [taken, setTaken] = useState<{ adapter: Adapter } | { problem: AdapterFileProblem } | null>(null);
  if (!read) return <div class="arriving" aria-busy="true" />;
  const taught = [...read.index.list('adapter')].sort((a, b) => a.name.localeCompare(b.name));
  const members = read.index.list('workspace')[0]?.members ?? [];
  return (
    <div class="block">
      <p class="quiet">{say('workspace.apps.lead')}</p>
      <div class="buttons table-buttons">
        <Button onClick={() => openPage('welcome.html')}>{say('welcome.apps')}</Button>
        {mayAct(role, 'lead') && (
          <FileButton
            accept=".json,application/json"
            onFile={async (file) => setTaken(readAdapterFile(await file.text()))}
          >
            {say('workspace.apps.take')}
          </FileButton>
        )}
      </div>
      <Problem text={taken && 'problem' in taken ? say(`workspace.apps.problem.${taken.problem}`) : null} />
      {taken && 'adapter' in taken && (
        <TakeAppForm adapter={taken.adapter} taught={taught} known={known} onClose={() => setTaken(null)} />
      )}
      {taught.length === 0 ? (
        <p class="nothing">{say('workspace.apps.empty')}</p>
      ) : (
        <TaughtAppTable taught={taught} known={known} members={members} waitingIds={read.waitingIds} />
      )}
    </div>
  );
}

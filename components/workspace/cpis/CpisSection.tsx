import { useMemo } from 'preact/hooks';
import { createRequest } from '../../../lib/domain/command-request';
import { useDocuments } from '../../../lib/queries/documents';
import { Button } from '../../ui/Button';
import { useTexts } from '../../ui/texts';
import { DocumentTable } from '../documents/DocumentTable';
import { useWorkspaceDocuments } from '../use-workspace-documents';
import { useWorkspace } from '../workspace-context';
import { cpiKind } from './cpi-kind';
import { starterCpis } from './starter-cpis';

/** What clients value, beyond what they ordered: in three kinds, with the business figures each drives. */
export function CpisSection() {
  const texts = useTexts();
  const { say } = texts;
  const { send, newId } = useWorkspace();
  const read = useWorkspaceDocuments(useDocuments(['cpi', 'workspace']).data);
  const members = read?.index.list('workspace')[0]?.members ?? [];
  const kind = useMemo(() => cpiKind(texts, members), [texts, members]);
  if (!read) return <div class="arriving" aria-busy="true" />;
  const cpis = [...read.index.list('cpi')].sort(
    (a, b) =>
      Number(b.active) - Number(a.active) || Number(b.critical) - Number(a.critical) || (a.name < b.name ? -1 : 1),
  );
  const begin = () =>
    send(
      starterCpis.map((starter) =>
        createRequest({
          type: 'cpi',
          id: newId(),
          kind: starter.kind,
          name: say(starter.name),
          question: say(starter.question),
          critical: false,
          active: true,
        }),
      ),
      { said: say('agreed.said.added') },
    );
  return (
    <div class="block">
      <p class="quiet">{say('workspace.cpi.lead')}</p>
      <DocumentTable
        isMain
        kind={kind}
        documents={cpis}
        waitingIds={read.waitingIds}
        label={say('workspace.section.cpis')}
        more={cpis.length === 0 && <Button onClick={() => void begin()}>{say('workspace.cpi.starter')}</Button>}
      />
    </div>
  );
}

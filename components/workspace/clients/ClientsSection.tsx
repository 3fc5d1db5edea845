import { useMemo, useState } from 'preact/hooks';
import { useDocuments } from '../../../lib/queries/documents';
import { TextField } from '../../ui/Field';
import { useTexts } from '../../ui/texts';
import { DocumentTable } from '../documents/DocumentTable';
import { engagementHash, sectionHash } from '../route';
import { useRoute } from '../use-route';
import { useWorkspaceDocuments, type WorkspaceDocuments } from '../use-workspace-documents';
import { clientKind } from './client-kind';
import { personKind } from './person-kind';

/** The companies we work for; one of them with its people and engagements at `#/clients/ID`. */
export function ClientsSection() {
  const { detail } = useRoute();
  const read = useWorkspaceDocuments(useDocuments(['client', 'stakeholder', 'engagement']).data);
  if (!read) return <div class="arriving" aria-busy="true" />;
  const [clientId] = detail;
  return clientId === undefined ? <AllClients read={read} /> : <OneClient read={read} clientId={clientId} />;
}

function AllClients({ read }: { read: WorkspaceDocuments }) {
  const texts = useTexts();
  const { say } = texts;
  const [wanted, setWanted] = useState('');
  const engagements = read.index.list('engagement');
  const kind = useMemo(() => {
    const base = clientKind(texts, (id) => engagements.filter(({ clientId }) => clientId === id).length);
    const [name, ...others] = base.columns;
    return {
      ...base,
      columns: [
        ...(name
          ? [
              {
                ...name,
                cell: (client: { id: string; name: string }) => <ClientLink id={client.id} name={client.name} />,
              },
            ]
          : []),
        ...others,
      ],
    };
  }, [texts, engagements]);
  const clients = read.index
    .list('client')
    .filter(({ name }) => name.toLowerCase().includes(wanted.trim().toLowerCase()))
    .sort((a, b) => a.name.localeCompare(b.name));
  return (
    <div class="block">
      <TextField type="search" label={say('workspace.portfolio.search')} value={wanted} onChange={setWanted} />
      <DocumentTable
        isMain
        kind={kind}
        documents={clients.slice(0, mostShown)}
        waitingIds={read.waitingIds}
        label={say('workspace.section.clients')}
      />
      {clients.length > mostShown && (
        <p class="quiet">{say('workspace.client.more', { count: clients.length - mostShown })}</p>
      )}
    </div>
  );
}

/** Rows of a plain table; the search finds the rest. */
const mostShown = 200;

function ClientLink({ id, name }: { id: string; name: string }) {
  return (
    <a class="cell-strong" href={sectionHash('clients', id)}>
      {name}
    </a>
  );
}

function OneClient({ read, clientId }: { read: WorkspaceDocuments; clientId: string }) {
  const texts = useTexts();
  const { say } = texts;
  const kind = useMemo(() => personKind(texts, clientId, read.today), [texts, clientId, read.today]);
  const client = read.index.find('client', clientId);
  if (!client) return <p class="nothing">{say('workspace.client.gone')}</p>;
  const people = read.index.list('stakeholder').filter((person) => person.clientId === clientId);
  const engagements = read.index.list('engagement').filter((engagement) => engagement.clientId === clientId);
  return (
    <>
      <p>
        <a href={sectionHash('clients')}>{say('workspace.client.all')}</a>
      </p>
      <section class="block">
        <h2>{client.name}</h2>
        <DocumentTable
          isMain
          kind={kind}
          documents={people}
          waitingIds={read.waitingIds}
          label={say('workspace.person.all')}
        />
      </section>
      <section class="block">
        <h2>{say('workspace.client.engagements')}</h2>
        <ul class="rows">
          {engagements.map(({ id, name, status }) => (
            <li key={id} class="row">
              <a href={engagementHash(id)}>{name}</a>
              <span class="small quiet">{say(`engagement.${status}`)}</span>
            </li>
          ))}
        </ul>
      </section>
    </>
  );
}

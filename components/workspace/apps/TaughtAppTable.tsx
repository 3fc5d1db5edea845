import { useState } from 'preact/hooks';
import type { DocumentOf } from '../../../lib/domain/document';
import { mayAct } from '../../../lib/domain/roles';
import { writeAdapterFile } from '../../../lib/domain/teaching/adapter-file';
import { siteOfTaught } from '../../../lib/domain/teaching/site-of-taught';
import { Button } from '../../ui/Button';
import { Icon } from '../../ui/Icon';
import { fileName, saveFile } from '../../ui/save-file';
import { useTexts } from '../../ui/texts';
import { Waiting } from '../../ui/Waiting';
import { useWorkspace } from '../workspace-context';
import { RemoveAppForm } from './RemoveAppForm';
import { useTeachAgain } from './use-teach-again';

type Taught = DocumentOf<'adapter'>;

export type TaughtAppTableProps = {
  taught: readonly Taught[];
  /** What the background knows of apps: whether this browser may look at them. */
  known: readonly { app: string; origins: readonly string[]; granted: boolean }[];
  members: readonly { id: string; name: string }[];
  waitingIds: ReadonlySet<string>;
};

/** The taught apps as a table; each is allowed, taught again, given away and removed in its row. */
export function TaughtAppTable({ taught, known, members, waitingIds }: TaughtAppTableProps) {
  const { say } = useTexts();
  const [removing, setRemoving] = useState<string | null>(null);
  const nameOf = (id: string | undefined) => members.find((member) => member.id === id)?.name ?? null;
  return (
    <table class="table" aria-label={say('workspace.section.apps')}>
      <thead>
        <tr>
          <th scope="col">{say('workspace.apps.app')}</th>
          <th scope="col">{say('workspace.apps.taught')}</th>
          <th scope="col">{say('workspace.apps.here')}</th>
          <th>
            <span class="unseen">{say('workspace.actions')}</span>
          </th>
        </tr>
      </thead>
      <tbody>
        {taught.map((adapter) =>
          removing === adapter.id ? (
            <tr key={adapter.id}>
              <td colSpan={4}>
                <RemoveAppForm adapter={adapter} onClose={() => setRemoving(null)} />
              </td>
            </tr>
          ) : (
            <TaughtAppRow
              key={adapter.id}
              adapter={adapter}
              author={adapter.author ?? nameOf(adapter.updatedBy ?? adapter.createdBy)}
              isGranted={known.some(({ app, granted }) => app === adapter.app && granted)}
              isWaiting={waitingIds.has(adapter.id)}
              onRemove={() => setRemoving(adapter.id)}
            />
          ),
        )}
      </tbody>
    </table>
  );
}

type TaughtAppRowProps = {
  adapter: Taught;
  author: string | null;
  isGranted: boolean;
  isWaiting: boolean;
  onRemove: () => void;
};

function TaughtAppRow({ adapter, author, isGranted, isWaiting, onRemove }: TaughtAppRowProps) {
  const { say } = useTexts();
  const { role } = useWorkspace();
  const teachAgain = useTeachAgain();
  const { name, records, cards, version = 1 } = adapter;
  const site = siteOfTaught(adapter);
  const kinds = [...new Set(records.map(({ kind }) => say(`record_kind.${kind}`)))];
  const what = [...kinds, ...(cards.length > 0 ? [say('workspace.apps.with_badges')] : [])];
  const save = () =>
    saveFile(`${fileName(name)}.goalpost-app.json`, writeAdapterFile(adapter, author), 'application/json');
  return (
    <tr data-document={adapter.id}>
      <td>
        <span class="cell-strong">{name}</span>
        {isWaiting && <Waiting />}
        <span class="cell-more">{(site ?? '').replace(/^https?:\/\//, '')}</span>
        <span class="cell-more">{what.join(' · ')}</span>
      </td>
      <td>
        {author === null
          ? say('workspace.apps.version', { version })
          : say('workspace.apps.by', { version, name: author })}
      </td>
      <td>{site !== null && <Permission name={name} site={site} isGranted={isGranted} />}</td>
      <td>
        <span class="buttons row-buttons">
          {mayAct(role, 'lead') && site !== null && (
            <Button look="link" label={say('teach.again', { name })} onClick={() => void teachAgain(adapter.id, site)}>
              {say('workspace.apps.again')}
            </Button>
          )}
          <Button look="link" label={`${say('workspace.apps.save')}: ${name}`} onClick={save}>
            {say('workspace.apps.save')}
          </Button>
          {mayAct(role, 'lead') && (
            <Button look="link" label={say('workspace.apps.remove_named', { name })} onClick={onRemove}>
              {say('workspace.apps.remove')}
            </Button>
          )}
        </span>
      </td>
    </tr>
  );
}

/** Whether this browser may look at the app's pages: each person allows it for themselves. */
function Permission({ name, site, isGranted }: { name: string; site: string; isGranted: boolean }) {
  const { say } = useTexts();
  const { openPage } = useWorkspace();
  if (isGranted) {
    return (
      <span class="app-permission">
        <span class="chip good">
          <Icon name="check" />
          {say('welcome.allowed')}
        </span>
      </span>
    );
  }
  return (
    <span class="app-permission">
      <span class="chip">{say('workspace.apps.not_allowed')}</span>
      <Button
        label={`${say('welcome.allow')}: ${name}`}
        onClick={() => openPage(`welcome.html?site=${encodeURIComponent(site)}`)}
      >
        {say('welcome.allow')}
      </Button>
    </span>
  );
}

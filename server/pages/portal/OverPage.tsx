/** @jsxImportSource hono/jsx */
import type { OverLink } from '../../services/signing/open-personal-link';
import { ClientPage } from './ClientPage';
import type { ClientReader } from './client-reader';
import { OpenNewest } from './OpenNewest';

/** A link that was good once: what happened, and whom to ask. */
export function OverPage({ reader, over, path }: { reader: ClientReader; over: OverLink; path: string }) {
  const { t } = reader;
  const { signing, signer, sender, newest } = over;
  const { workspace, client, agreement, agreements } = signing;
  const newer = agreements.find(({ id }) => id === newest?.agreementId)?.version;
  const inForce = agreements.find(({ status }) => status === 'in_force')?.version;
  const facts = {
    name: signer?.name ?? t('client.preview.somebody'),
    day: reader.day(over.expiresAt),
    sender,
    workspace: workspace.name,
    version: agreement.version,
    newest: newer ?? inForce ?? agreement.version,
  };
  const title = t(`client.over.${over.why}`, facts);
  return (
    <ClientPage language={reader} title={title} from={{ workspace: workspace.name, client: client.name }} path={path}>
      <h1>{title}</h1>
      <p class="lead">{t(`client.over.${over.why}_text`, facts)}</p>
      {newer !== undefined && <OpenNewest reader={reader} path={path} version={newer} />}
    </ClientPage>
  );
}

/** @jsxImportSource hono/jsx */
import type { OverLink } from '../../services/signing/opened-link';
import type { Signing } from '../../services/signing/signing';
import { ClientPage } from './ClientPage';
import type { ClientReader } from './client-reader';
import { OpenNewest } from './OpenNewest';

/** A link that was good once: what happened, and whom to ask. */
export function OverPage({ reader, over, path }: { reader: ClientReader; over: OverLink; path: string }) {
  const { t } = reader;
  const { side, signing, signer, sender, newest } = over;
  const { workspace, client } = side;
  const newer = signing?.agreements.find(({ id }) => id === newest?.agreementId)?.version;
  const facts = {
    name: signer?.name ?? t('client.preview.somebody'),
    day: reader.day(over.expiresAt),
    sender,
    workspace: workspace.name,
    ...(signing ? versionsOf(signing, newer) : {}),
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

/** The version that the link led to, and the one that took its place. */
function versionsOf({ agreement, agreements }: Signing, newer: number | undefined) {
  const inForce = agreements.find(({ status }) => status === 'in_force')?.version;
  return { version: agreement.version, newest: newer ?? inForce ?? agreement.version };
}

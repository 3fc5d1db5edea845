/** @jsxImportSource hono/jsx */
import type { DocumentOf } from '../../../lib/domain/document';
import type { Signing } from '../../services/signing/signing';
import { ChangeEffect } from './ChangeEffect';
import type { ClientReader } from './client-reader';

type Agreement = DocumentOf<'agreement'>;

/** The version that was in force when this one was written: what its signers know already. Null for the first. */
export function versionBefore({ agreement, agreements }: Signing): Agreement | null {
  return agreements
    .filter(({ version, status }) => version < agreement.version && (status === 'in_force' || status === 'superseded'))
    .reduce<Agreement | null>((best, next) => (best && best.version > next.version ? best : next), null);
}

/** What a later version changes, and what that brings. */
export function ChangesSince(props: { before: Agreement; signing: Signing; reader: ClientReader }) {
  const { before, signing, reader } = props;
  return (
    <section class="changes">
      <h2>{reader.t('client.changed_since', { version: before.version })}</h2>
      {signing.changeRequest && <ChangeEffect changeRequest={signing.changeRequest} reader={reader} />}
    </section>
  );
}

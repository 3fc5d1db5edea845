/** @jsxImportSource hono/jsx */
import type { DocumentOf } from '../../../lib/domain/document';
import { isTurnOf } from '../../services/signing/sign-off-turn';
import type { Signing } from '../../services/signing/signing';
import type { ClientReader } from './client-reader';

type SignOff = DocumentOf<'signOff'>;

/** The sign-offs of the shown version that count, in the order of signing. */
export function standingSignOffs({ agreement, signOffs }: Signing): SignOff[] {
  return signOffs
    .filter(({ agreementId, voidedOn }) => agreementId === agreement.id && voidedOn === undefined)
    .sort((a, b) => (a.position ?? 0) - (b.position ?? 0));
}

export const signerName = ({ stakeholders }: Signing, { stakeholderId, signedName }: SignOff) =>
  stakeholders.find(({ id }) => id === stakeholderId)?.name ?? signedName ?? '';

/** Who signs, and where each stands. Who has merely opened the page is told to nobody. */
export function Signers(props: { signing: Signing; own: SignOff | null; reader: ClientReader }) {
  const { signing, own, reader } = props;
  const signOffs = standingSignOffs(signing);
  if (signOffs.length === 0) return null;
  return (
    <section>
      <h2>{reader.t('client.signers')}</h2>
      <ul class="signers">
        {signOffs.map((signOff) => {
          const name = signerName(signing, signOff);
          return (
            <li data-state={signOff.state}>
              <span>{signOff.id === own?.id ? reader.t('client.signer.you', { name }) : name}</span>
              <small>{standing(signOff, signOffs, reader)}</small>
            </li>
          );
        })}
      </ul>
    </section>
  );
}

function standing(signOff: SignOff, all: readonly SignOff[], { t, day, instant }: ClientReader): string {
  switch (signOff.state) {
    case 'approved':
      return signOff.via === 'recorded'
        ? t('client.signer.recorded', { day: day(signOff.at ?? '') })
        : t('client.signer.signed', { at: instant(signOff.at ?? '') });
    case 'declined':
      return t('client.signer.declined');
    case 'changes_requested':
      return t('client.signer.changes');
    case 'requested':
    case 'opened':
      return t(isTurnOf(signOff, all) ? 'client.signer.waiting' : 'client.signer.later');
  }
}

/** @jsxImportSource hono/jsx */
import { newestOf } from '../../services/signing/open-personal-link';
import type { AgreementPageProps } from './agreement-page-props';
import { OpenNewest } from './OpenNewest';
import { standingSignOffs } from './Signers';

/** What became of an answer, and what comes next. */
export function Done({ reader, open, path }: AgreementPageProps) {
  const { t } = reader;
  const { signing, signOff, sender } = open;
  const { version, status } = signing.agreement;
  if (signOff?.state !== 'approved') {
    return (
      <>
        <p class="lead">{t('client.done.will_answer', { sender })}</p>
        {signOff?.comment && (
          <figure class="words">
            <figcaption>{t('client.done.you_wrote')}</figcaption>
            <blockquote>{signOff.comment}</blockquote>
          </figure>
        )}
      </>
    );
  }
  const missing = standingSignOffs(signing).filter(({ state }) => state !== 'approved').length;
  const newest = newestOf(signing, signOff);
  const newer = signing.agreements.find(({ id }) => id === newest?.agreementId)?.version;
  return (
    <>
      <p class="lead good">{t('client.done.thanks', { name: signOff.signedName ?? '' })}</p>
      {status === 'in_force' && <p>{t('client.done.in_force', { version })}</p>}
      {status === 'proposed' && missing > 0 && <p>{t('client.done.waiting', { count: missing })}</p>}
      {newer !== undefined && <OpenNewest reader={reader} path={path} version={newer} />}
    </>
  );
}

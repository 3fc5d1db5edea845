/** @jsxImportSource hono/jsx */
import type { OpenLink } from '../../services/signing/opened-link';
import type { Signing } from '../../services/signing/signing';
import { AgreementText } from './AgreementText';
import { ClientPage } from './ClientPage';
import type { ClientReader } from './client-reader';
import { signerName, standingSignOffs } from './Signers';

export type DocumentPageProps = { reader: ClientReader; open: OpenLink; path: string; now: string };

/** The agreement as a document for paper: the whole text, who signed when and how, and the fingerprint. */
export function DocumentPage({ reader, open, path, now }: DocumentPageProps) {
  const { t } = reader;
  const { signing } = open;
  const { workspace, client, engagement, agreement } = signing;
  const title = t('client.document.title', { version: agreement.version });
  return (
    <ClientPage
      language={reader}
      title={title}
      from={{ workspace: workspace.name, client: client.name }}
      path={`${path}/print`}
    >
      <div class="document">
        <h1>{title}</h1>
        <p class="lead">
          {engagement.name}
          <br />
          {standingWords(signing, reader)}
        </p>
        <AgreementText signing={signing} reader={reader} />
        <Signatures signing={signing} reader={reader} />
        {agreement.digest && (
          <section>
            <h2>{t('client.document.fingerprint')}</h2>
            <p class="digest">{agreement.digest}</p>
          </section>
        )}
        <p class="exactly">{t('client.document.times', { zone: reader.timeZone, at: reader.instant(now) })}</p>
        <p class="screen-only">
          <a href={`${path}?language=${reader.code}`}>{t('client.document.back')}</a>
        </p>
      </div>
    </ClientPage>
  );
}

function standingWords({ agreement }: Signing, { t, day }: ClientReader): string {
  switch (agreement.status) {
    case 'in_force':
      return t('client.document.in_force', { day: day(agreement.inForceOn ?? '') });
    case 'proposed':
      return t('client.document.proposed', { day: day(agreement.proposedOn ?? '') });
    case 'superseded':
      return t('client.document.superseded');
    case 'draft':
      return t('client.document.draft');
  }
}

function Signatures({ signing, reader }: { signing: Signing; reader: ClientReader }) {
  const { t } = reader;
  const signOffs = standingSignOffs(signing);
  if (signOffs.length === 0) return null;
  return (
    <section>
      <h2>{t('client.document.signatures')}</h2>
      <table>
        <thead>
          <tr>
            <th scope="col">{t('client.document.person')}</th>
            <th scope="col">{t('client.document.signed_as')}</th>
            <th scope="col">{t('client.document.when')}</th>
            <th scope="col">{t('client.document.how')}</th>
          </tr>
        </thead>
        <tbody>
          {signOffs.map((signOff) => {
            const isSigned = signOff.state === 'approved';
            const isRecorded = signOff.via === 'recorded';
            return (
              <tr>
                <th scope="row">{signerName(signing, signOff)}</th>
                <td>{isSigned ? signOff.signedName : t('client.signer.waiting')}</td>
                <td>
                  {isSigned && signOff.at ? (isRecorded ? reader.day(signOff.at) : reader.instant(signOff.at)) : ''}
                </td>
                <td>{isSigned && howSigned(signOff.comment ?? '', isRecorded, reader)}</td>
              </tr>
            );
          })}
        </tbody>
      </table>
    </section>
  );
}

const howSigned = (evidence: string, isRecorded: boolean, { t }: ClientReader) =>
  isRecorded ? t('client.document.by_paper', { evidence }) : t('client.document.by_page');

/** @jsxImportSource hono/jsx */
import type { OpenLink } from '../../services/signing/opened-link';
import { AgreementText, writtenIn } from './AgreementText';
import { AnswerForm } from './AnswerForm';
import type { AgreementPageProps } from './agreement-page-props';
import { ChangesSince, versionBefore } from './ChangesSince';
import { ClientPage } from './ClientPage';
import type { ClientReader } from './client-reader';
import { Done } from './Done';
import { OwnWords } from './OwnWords';
import { readingMinutes } from './reading-minutes';
import { Signers, standingSignOffs } from './Signers';

/** What one person is asked to sign, and their answer. */
export function AgreementPage(props: AgreementPageProps) {
  const { reader, open, openPoints, path, standing, codeSentTo } = props;
  const { signing, signOff, signer } = open;
  const before = versionBefore(signing);
  const text = <AgreementText signing={signing} reader={reader} />;
  const from = { workspace: signing.workspace.name, client: signing.client.name };
  const title = pageTitle(props, before !== null);
  return (
    <ClientPage language={reader} title={title} from={from} path={path}>
      {standing === 'preview' && <PreviewBanner reader={reader} name={signer?.name ?? null} />}
      <div class="reading">
        <h1>{title}</h1>
        <Lead {...props} />
        {openPoints > 0 && (
          <p class="notice">
            <a href={`${path}/open?language=${reader.code}`}>{reader.t('client.open.link', { count: openPoints })}</a>
          </p>
        )}
        <Binding {...props} />
        {before && <ChangesSince before={before} signing={signing} reader={reader} />}
        <OwnWords signing={signing} signer={signer} reader={reader} />
        {before ? (
          <details class="full-text" open={!knowsBefore(open, before.id)}>
            <summary>{reader.t('client.full_text', { version: signing.agreement.version })}</summary>
            {text}
          </details>
        ) : (
          text
        )}
        <Signers signing={signing} own={signOff} reader={reader} />
        <p>
          <a href={`${path}/print?language=${reader.code}`}>{reader.t('client.print')}</a>
        </p>
        {standing === 'open' && codeSentTo === null && signer && <AnswerBar name={signer.name} reader={reader} />}
      </div>
      {standing === 'open' && (
        <AnswerForm
          {...props}
          action={`${path}?language=${reader.code}`}
          version={signing.agreement.version}
          digest={signing.agreement.digest ?? ''}
          sender={open.sender}
        />
      )}
    </ClientPage>
  );
}

/** Whoever signed the version before needs only what changed; anybody else reads the whole text. */
const knowsBefore = ({ signing, signer }: OpenLink, beforeId: string) =>
  signing.signOffs.some(
    ({ agreementId, stakeholderId, state }) =>
      agreementId === beforeId && stakeholderId === signer?.id && state === 'approved',
  );

function pageTitle({ reader: { t }, open, standing }: AgreementPageProps, isLater: boolean): string {
  const { version } = open.signing.agreement;
  switch (standing) {
    case 'approved':
      return t('client.title.signed', { version });
    case 'declined':
      return t('client.title.declined', { version });
    case 'changes_requested':
      return t('client.title.changes', { version });
    case 'open':
    case 'not_turn':
    case 'preview':
      return isLater ? t('client.title.next', { version }) : t('client.title.first');
  }
}

/** For whom, who asks, how far it is, how long it takes; or what became of the answer. */
function Lead(props: AgreementPageProps) {
  const { reader, open, standing } = props;
  const { t } = reader;
  if (standing === 'approved' || standing === 'declined' || standing === 'changes_requested') {
    return <Done {...props} />;
  }
  const signOffs = standingSignOffs(open.signing);
  const signed = signOffs.filter(({ state }) => state === 'approved').length;
  return (
    <>
      <p class="lead">
        {reader.sentences([
          open.signer && t('client.for', { name: open.signer.name }),
          t('client.asked_by', { sender: open.sender }),
          signOffs.length > 1 && t('client.progress', { signed, needed: signOffs.length }),
          t('client.minutes', { minutes: readingMinutes(open.signing) }),
        ])}
      </p>
      {standing === 'not_turn' && <p class="notice">{t('client.answer.not_turn')}</p>}
    </>
  );
}

/** Says which wording counts where the page speaks another language than the agreement. */
function Binding({ reader, open }: AgreementPageProps) {
  const written = writtenIn(open.signing);
  if (written.split('-')[0] === reader.code.split('-')[0]) return null;
  return <p class="notice">{reader.t('client.binding', { language: reader.languageName(written) })}</p>;
}

/** Leads down to the form from wherever one is reading; at the form itself it lies above it. */
function AnswerBar({ name, reader: { t } }: { name: string; reader: ClientReader }) {
  return (
    <nav class="bar" aria-label={t('client.answer.heading')}>
      <a class="primary" href="#answer">
        {t('client.answer.sign_as', { name })}
      </a>
      <a href="#changes">{t('client.answer.ask')}</a>
    </nav>
  );
}

function PreviewBanner({ reader: { t }, name }: { reader: ClientReader; name: string | null }) {
  return <p class="notice">{t('client.preview', { name: name ?? t('client.preview.somebody') })}</p>;
}

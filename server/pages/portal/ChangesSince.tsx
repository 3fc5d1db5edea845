/** @jsxImportSource hono/jsx */
import { compareVersions, type TermDifference } from '../../../lib/domain/agreement-terms/compare-versions';
import type { DocumentOf } from '../../../lib/domain/document';
import { indexDocuments } from '../../../lib/domain/documents/document-index';
import type { Signing } from '../../services/signing/signing';
import { writtenIn } from './AgreementText';
import { ChangeEffect } from './ChangeEffect';
import type { ClientReader } from './client-reader';
import { type FieldWords, fieldWords, sectionWords } from './term-words';

type Agreement = DocumentOf<'agreement'>;
type Props = { before: Agreement; signing: Signing; reader: ClientReader };

/** The version that was in force when this one was written: what its signers know already. Null for the first. */
export function versionBefore({ agreement, agreements }: Signing): Agreement | null {
  return agreements
    .filter(({ version, status }) => version < agreement.version && (status === 'in_force' || status === 'superseded'))
    .reduce<Agreement | null>((best, next) => (best && best.version > next.version ? best : next), null);
}

/** What a later version says differently, line by line, and what the change brings. */
export function ChangesSince({ before, signing, reader }: Props) {
  const { agreement, scopeItems, criteria, milestones, changeRequest } = signing;
  const index = indexDocuments([...scopeItems, ...criteria, ...milestones]);
  const { differences } = compareVersions(index, before, agreement);
  return (
    <section class="changes">
      <h2>{reader.t('client.changed_since', { version: before.version })}</h2>
      {differences.length === 0 ? (
        <p>{reader.t('client.change.none')}</p>
      ) : (
        <ul class="terms">
          {differences.map((difference) => (
            <li>
              <Difference difference={difference} signing={signing} reader={reader} />
            </li>
          ))}
        </ul>
      )}
      {changeRequest && <ChangeEffect changeRequest={changeRequest} reader={reader} />}
    </section>
  );
}

function Difference(props: { difference: TermDifference; signing: Signing; reader: ClientReader }) {
  const { difference, signing, reader } = props;
  const { change, title } = difference;
  const fields = fieldWords(difference, signing, reader);
  const isTitleChanged = fields.some(({ label }) => label === null);
  return (
    <>
      <p class="kind">{kindWords(difference, reader)}</p>
      {!isTitleChanged && <p lang={writtenIn(signing)}>{change === 'removed' ? <del>{title}</del> : title}</p>}
      {fields.map((field) => (
        <OldAndNew field={field} title={title} reader={reader} />
      ))}
    </>
  );
}

function kindWords({ change, section, movedFrom, place }: TermDifference, reader: ClientReader): string {
  const here = sectionWords(section, reader);
  switch (change) {
    case 'added':
      return `${here} · ${reader.t('client.change.added')}`;
    case 'removed':
      return `${here} · ${reader.t('client.change.removed')}`;
    case 'moved':
      if (movedFrom === null) return placeWords(here, place?.after ?? null, reader);
      return reader.t('client.change.moved', { from: sectionWords(movedFrom, reader), to: here });
    case 'changed':
      return here;
  }
}

const placeWords = (section: string, after: string | null, { t }: ClientReader) =>
  after === null ? t('client.change.now_first', { section }) : t('client.change.now_after', { section, text: after });

/** Old and new for the eye, and the same as a sentence for whoever listens: a line through a word is not read out. */
function OldAndNew({ field, title, reader }: { field: FieldWords; title: string; reader: ClientReader }) {
  const { label, before, after } = field;
  const nothing = reader.t('client.change.nothing');
  const spoken = { field: label ?? title, before: before ?? nothing, after: after ?? nothing };
  return (
    <p>
      <span class="spoken">{reader.t('client.change.from_to', spoken)}</span>
      <span aria-hidden="true">
        {label !== null && `${label}: `}
        {before !== null && <del>{before}</del>}
        {before !== null && ' → '}
        {after === null ? nothing : <ins>{after}</ins>}
      </span>
    </p>
  );
}

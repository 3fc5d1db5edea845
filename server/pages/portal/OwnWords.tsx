/** @jsxImportSource hono/jsx */
import type { DocumentOf } from '../../../lib/domain/document';
import type { Signing } from '../../services/signing/signing';
import type { ClientReader } from './client-reader';

type Signer = DocumentOf<'stakeholder'> | null;

/** What this reader once said, in their own words, where the shown version is meant to bring it about. */
export function OwnWords(props: { signing: Signing; signer: Signer; reader: ClientReader }) {
  const { signing, signer, reader } = props;
  const said = ownWords(signing, signer);
  if (!said) return null;
  return (
    <figure class="words">
      <blockquote>{reader.t('common.quoted', { text: said.text })}</blockquote>
      <figcaption>{reader.t('client.words', { day: reader.day(said.recordedOn) })}</figcaption>
    </figure>
  );
}

/** The newest of the signer's own words that a criterion or an item of this version answers. Nobody sees another's. */
function ownWords(signing: Signing, signer: Signer): DocumentOf<'expectation'> | undefined {
  const inVersion = [...signing.scopeItems, ...signing.criteria].filter(
    ({ agreementId }) => agreementId === signing.agreement.id,
  );
  const answered = new Set(
    inVersion.flatMap((part) => [part.id, ...(part.type === 'criterion' ? part.expectationIds : [])]),
  );
  return signing.expectations
    .filter(
      (expectation) =>
        expectation.stakeholderId === signer?.id &&
        expectation.source === 'client_words' &&
        expectation.verification !== 'wrong' &&
        (answered.has(expectation.id) || answered.has(expectation.dispositionRef?.id ?? '')),
    )
    .sort((a, b) => (a.recordedOn < b.recordedOn ? 1 : -1))[0];
}

import { useState } from 'preact/hooks';
import type { DocumentOf } from '../../../../lib/domain/document';
import { usePanel } from '../../../panel/panel-context';
import { Button } from '../../../ui/Button';
import { useTexts } from '../../../ui/texts';
import { AlteredWarning } from './AlteredWarning';
import { PrintLink } from './PrintLink';
import { VersionDiff } from './VersionDiff';

type Agreement = DocumentOf<'agreement'>;

/** All versions, the newest first: who signed each, the digest of what was signed, and what each changed. */
export function VersionsSection() {
  const { index } = usePanel();
  const { say } = useTexts();
  const versions = [...index.list('agreement')].sort((a, b) => b.version - a.version);
  if (versions.length === 0) return <p class="nothing">{say('header.no_agreement')}</p>;
  return (
    <ol class="versions">
      {versions.map((agreement, at) => (
        <VersionRow key={agreement.id} agreement={agreement} before={versions[at + 1] ?? null} />
      ))}
    </ol>
  );
}

function VersionRow({ agreement, before }: { agreement: Agreement; before: Agreement | null }) {
  const { index, today, goTo } = usePanel();
  const { say, day, list } = useTexts();
  const [showsDiff, setShowsDiff] = useState(false);
  const { version, status, digest, proposedOn, inForceOn } = agreement;
  const signed = index
    .list('signOff')
    .filter((one) => one.agreementId === agreement.id && one.voidedOn === undefined && one.state === 'approved');
  const names = signed.map(
    ({ signedName, stakeholderId }) => signedName ?? index.find('stakeholder', stakeholderId)?.name,
  );
  const facts = [
    proposedOn && say('editor.proposed_on', { day: day(proposedOn, today) }),
    inForceOn && say('editor.in_force_on', { day: day(inForceOn, today) }),
    names.length > 0 && say('editor.signed_by', { names: list(names) }),
  ].filter(Boolean);
  return (
    <li class="version" data-document={agreement.id} tabIndex={-1}>
      <div class="signer-head">
        <h2>{say('agreed.version', { version })}</h2>
        <span class={status === 'in_force' ? 'chip good' : 'chip'}>{say(`agreement.${status}`)}</span>
      </div>
      {facts.length > 0 && <p class="quiet">{facts.join(' · ')}</p>}
      {digest && (
        <p class="small">
          <span class="quiet">{say('editor.digest')}: </span>
          <code class="digest">{digest}</code>
        </p>
      )}
      <AlteredWarning agreement={agreement} />
      <div class="buttons">
        <Button
          label={say('change.open_version', { version })}
          onClick={() => goTo({ tab: 'agreed', form: null, subjectId: agreement.id })}
        >
          {say('editor.open')}
        </Button>
        {before && (
          <Button look="plain" expanded={showsDiff} onClick={() => setShowsDiff(!showsDiff)}>
            {say('change.diff_between', { before: before.version, after: version })}
          </Button>
        )}
        {status !== 'draft' && <PrintLink agreement={agreement} />}
      </div>
      {showsDiff && before && <VersionDiff before={before} after={agreement} />}
    </li>
  );
}

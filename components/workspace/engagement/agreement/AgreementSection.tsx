import { useState } from 'preact/hooks';
import { agreementAtAGlance } from '../../../../lib/domain/agreement-life/agreement-at-a-glance';
import type { DocumentOf } from '../../../../lib/domain/document';
import { NewVersionHint } from '../../../panel/agreed/NewVersionHint';
import { usePanel } from '../../../panel/panel-context';
import { atTab } from '../../../panel/panel-place';
import { Button } from '../../../ui/Button';
import { useTexts } from '../../../ui/texts';
import { SigningPanel } from '../signing/SigningPanel';
import { VersionDiff } from '../versions/VersionDiff';
import { AgreementDetails } from './AgreementDetails';
import { AgreementDocument } from './AgreementDocument';
import { DraftGaps } from './DraftGaps';
import { SignedDocument } from './SignedDocument';
import { VersionBar } from './VersionBar';

type Agreement = DocumentOf<'agreement'>;

/** The agreement as one document: the draft where there is one, else the version that holds; its gaps or a part's details beside it. */
export function AgreementSection() {
  const { index, today, place, isReadOnly } = usePanel();
  const glance = agreementAtAGlance(index, today);
  const [chosen, setChosen] = useState<string | null>(null);
  const draft = glance.draftBeside ?? (glance.current?.status === 'draft' ? glance.current : null);
  const proposed = index.list('agreement').find(({ status }) => status === 'proposed') ?? null;
  const asked = index.find('agreement', chosen ?? place.subjectId ?? undefined);
  const shown = asked ?? versionOfPart(index, place.subjectId) ?? draft ?? proposed ?? glance.current;
  const others = [glance.current, proposed, draft].filter(
    (one, at, all): one is Agreement => one !== null && all.findIndex((other) => other?.id === one.id) === at,
  );
  const isOpen = !isReadOnly && (shown === null || shown.status === 'draft');
  return (
    <div class="agreement-page">
      <div class="agreement-main">
        {others.length > 1 && <VersionSwitch versions={others} shown={shown} onChoose={setChosen} />}
        <VersionBar key={shown?.id ?? 'none'} agreement={shown} isOpen={isOpen} />
        {shown && !isOpen && <SigningPanel agreement={shown} />}
        {shown && <ChangesSinceForce agreement={shown} />}
        {place.form?.startsWith('add_') && !isOpen && <NewVersionHint agreement={shown} />}
        {isOpen ? <AgreementDocument agreement={shown} /> : shown && <SignedDocument agreement={shown} />}
      </div>
      <aside class="agreement-side">
        <AgreementSide agreement={shown} isOpen={isOpen} />
      </aside>
    </div>
  );
}

/** What a draft or a proposal changes in the version in force, folded until somebody asks. */
function ChangesSinceForce({ agreement }: { agreement: Agreement }) {
  const { index } = usePanel();
  const { say } = useTexts();
  const inForce = index.list('agreement').find(({ status }) => status === 'in_force');
  if (!inForce || (agreement.status !== 'draft' && agreement.status !== 'proposed')) return null;
  return (
    <details class="apart" open={agreement.status === 'proposed'}>
      <summary>{say('change.show_diff')}</summary>
      <VersionDiff before={inForce} after={agreement} />
    </details>
  );
}

/** Details of one part while it is open; else what is still open in the whole. */
function AgreementSide({ agreement, isOpen }: { agreement: Agreement | null; isOpen: boolean }) {
  const { index, place, goTo } = usePanel();
  const { say } = useTexts();
  const part =
    index.find('scopeItem', place.subjectId ?? undefined) ?? index.find('criterion', place.subjectId ?? undefined);
  const isPart = part !== undefined && (place.form === 'edit_item' || place.form === 'edit_criterion');
  if (isPart) {
    const close = () => {
      goTo(atTab('agreed'));
      document.querySelector<HTMLElement>(`[data-document="${CSS.escape(part.id)}"] .line-text`)?.focus();
    };
    return <AgreementDetails key={part.id} part={part} isLocked={!isOpen} onClose={close} />;
  }
  if (!isOpen && agreement?.status !== 'proposed') return null;
  return (
    <>
      <DraftGaps agreement={agreement} />
      {isOpen && <p class="hint keys-hint">{say('editor.keys_hint')}</p>}
    </>
  );
}

function versionOfPart(index: ReturnType<typeof usePanel>['index'], id: string | null): Agreement | undefined {
  const key = id ?? undefined;
  const part = index.find('scopeItem', key) ?? index.find('criterion', key) ?? index.find('milestone', key);
  return index.find('agreement', part?.agreementId);
}

type VersionSwitchProps = { versions: readonly Agreement[]; shown: Agreement | null; onChoose: (id: string) => void };

/** Chooses between the version that holds, the proposed one and the draft beside them. */
function VersionSwitch({ versions, shown, onChoose }: VersionSwitchProps) {
  const { say } = useTexts();
  return (
    <fieldset class="switch" aria-label={say('agreed.which_version')}>
      {versions.map(({ id, version, status }) => (
        <Button key={id} pressed={id === shown?.id} onClick={() => onChoose(id)}>
          {say('agreed.version_status', { version, status: say(`agreement.${status}`) })}
        </Button>
      ))}
    </fieldset>
  );
}

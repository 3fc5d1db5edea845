import type { AgreementGlance, SigningRound } from '../../lib/domain/agreement-life/agreement-at-a-glance';
import { initials } from '../../lib/domain/values/initials';
import type { RecordView } from '../../lib/queries/views';
import { IconButton } from '../ui/Button';
import { Icon } from '../ui/Icon';
import { useTexts } from '../ui/texts';

export type PanelHeaderProps = {
  clientName: string;
  engagementName: string;
  /** The record beside which the panel stands; null in a tab of its own. */
  record: RecordView | null;
  /** What the app calls itself. */
  appName: string | null;
  glance: AgreementGlance;
  /** Set when the engagement is not simply running. */
  status: 'draft' | 'paused' | 'ended' | null;
  tools: HeaderTools;
  onDraft: () => void;
};

export type HeaderTools = {
  onSearch: () => void;
  /** Null where the panel is a tab already. */
  onOpenTab: (() => void) | null;
  /** Null where there is nothing to close. */
  onClose: (() => void) | null;
};

/** Whose this is, before anything else: client, engagement, the app and its record; then what holds between us. */
export function PanelHeader(props: PanelHeaderProps) {
  const { clientName, engagementName, record, appName, glance, status, tools, onDraft } = props;
  const { say } = useTexts();
  return (
    <header class="header">
      <div class="initials" aria-hidden="true">
        {initials(clientName)}
      </div>
      <h1>{clientName}</h1>
      <HeaderButtons {...tools} />
      <p class="subject">
        {engagementName}
        {status && <span class="chip">{say(`engagement.${status}`)}</span>}
      </p>
      {record?.record && (
        <p class="subject quiet">
          <RecordName record={record} appName={appName} />
        </p>
      )}
      <p class="agreement-chips">
        <AgreementChip glance={glance} />
        {glance.draftBeside && (
          <button type="button" class="chip open" onClick={onDraft}>
            {say('header.unproposed', { count: glance.unproposedChanges })}
          </button>
        )}
      </p>
    </header>
  );
}

export function HeaderButtons({ onSearch, onOpenTab, onClose }: HeaderTools) {
  const { say } = useTexts();
  return (
    <div class="header-tools">
      <IconButton icon="search" label={say('header.search')} onClick={onSearch} />
      {onOpenTab && <IconButton icon="expand" label={say('header.open_tab')} onClick={onOpenTab} />}
      {onClose && <IconButton icon="close" label={say('header.close')} onClick={onClose} />}
    </div>
  );
}

/** The record in the app's own words: its app, what it is, and its title or number. */
export function RecordName({ record, appName }: { record: RecordView; appName: string | null }) {
  const { say } = useTexts();
  if (!record.record) return null;
  const { kind, recordId, app } = record.record;
  const named = record.title ? say('header.titled', { title: record.title }) : recordId;
  return (
    <>
      {appName ?? app} · {say(`record_kind.${kind}`)} {named}
      {record.inheritedFrom && (
        <span class="faint">
          {' '}
          · {say('header.inherited', { kind: say(`record_kind.${record.inheritedFrom.kind}`) })}
        </span>
      )}
    </>
  );
}

/** Which version holds, and how many of those who must have signed it. */
export function AgreementChip({ glance }: { glance: AgreementGlance }) {
  const { say } = useTexts();
  const { current, proposedBeside, signers, signedCount } = glance;
  if (!current) return <span class="chip open">{say('header.no_agreement')}</span>;
  if (current.status === 'draft') {
    return <span class="chip open">{say('header.draft', { version: current.version })}</span>;
  }
  return (
    <>
      <SignedChip round={{ agreement: current, signers, signedCount }} />
      {proposedBeside && <SignedChip round={proposedBeside} />}
    </>
  );
}

/** A version that was offered, and how many have signed it. */
function SignedChip({ round: { agreement, signers, signedCount } }: { round: SigningRound }) {
  const { say } = useTexts();
  const { version, status } = agreement;
  const isComplete = status === 'in_force' && signedCount >= signers.length;
  return (
    <span class={isComplete ? 'chip good' : 'chip'}>
      {isComplete && <Icon name="check" />}
      {signers.length > 0
        ? say('header.signed', { version, signed: signedCount, needed: signers.length })
        : say('agreed.version_status', { version, status: say(`agreement.${status}`) })}
    </span>
  );
}

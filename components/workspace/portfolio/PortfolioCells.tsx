import type { PortfolioRow, RowFacts } from '../../../lib/domain/portfolio/portfolio-row';
import { SeverityMark } from '../../ui/SeverityMark';
import { useTexts } from '../../ui/texts';
import { Waiting } from '../../ui/Waiting';
import { engagementHash } from '../route';
import { creepLine } from './creep-line';
import { GridCell } from './GridCell';

/** Client and engagement; a word where the engagement is not simply running. */
export function NameCell({ row }: { row: PortfolioRow }) {
  const { say } = useTexts();
  return (
    <GridCell look="name-cell">
      <a
        class="cell-main"
        href={engagementHash(row.engagementId)}
        tabIndex={-1}
        onClick={(event) => event.stopPropagation()}
      >
        {row.clientName || say('common.nobody')}
      </a>
      <span class="cell-more">
        {row.engagementName}
        {row.status !== 'active' && <span class="chip">{say(`engagement.${row.status}`)}</span>}
        {row.isWaiting && <Waiting />}
      </span>
    </GridCell>
  );
}

const severities = ['critical', 'warning', 'info'] as const;

/** The worst gap in words, and how many there are of each kind. */
export function WorstCell({ facts }: { facts: RowFacts | null }) {
  const { say } = useTexts();
  if (!facts) return <Pending />;
  if (!facts.worst) {
    return <GridCell look="quiet">{say('workspace.portfolio.no_gaps')}</GridCell>;
  }
  const counted = severities.filter((severity) => facts.counts[severity] > 0);
  return (
    <GridCell look="worst-cell">
      <SeverityMark severity={facts.worst.severity} />
      <span>
        <span class="cell-main">{facts.worst.title}</span>
        <span class="cell-more">
          {counted
            .map((severity) => say(`workspace.portfolio.count.${severity}`, { count: facts.counts[severity] }))
            .join(' · ')}
        </span>
      </span>
    </GridCell>
  );
}

/** Which version holds, and who has signed it. */
export function AgreementCell({ facts }: { facts: RowFacts | null }) {
  const { say } = useTexts();
  if (!facts) return <Pending />;
  const { version } = facts;
  if (!version) {
    return <GridCell look="quiet">{say('header.no_agreement')}</GridCell>;
  }
  return (
    <GridCell>
      <span class="cell-main">
        {say('agreed.version_status', { version: version.version, status: say(`agreement.${version.status}`) })}
      </span>
      {version.signers > 0 && version.status !== 'draft' && (
        <span class="cell-more">
          {say('workspace.portfolio.signed', { signed: version.signed, needed: version.signers })}
        </span>
      )}
    </GridCell>
  );
}

/** What was given beyond the agreement: as a share of its hours, else counted. */
export function CreepCell({ facts }: { facts: RowFacts | null }) {
  const texts = useTexts();
  if (!facts) return <Pending />;
  const { creep } = facts;
  return (
    <GridCell look={isNone(creep) ? 'faint' : undefined}>
      {creep && !isNone(creep) ? creepLine(creep, texts) : '–'}
    </GridCell>
  );
}

const isNone = (creep: RowFacts['creep']) => creep === null || creep.goodwill === '0';

/** What is due next; what is late says so. */
export function DueCell({ facts, today }: { facts: RowFacts | null; today: string }) {
  const { say, day } = useTexts();
  if (!facts) return <Pending />;
  const { nextDue } = facts;
  if (!nextDue) {
    return <GridCell look="faint">–</GridCell>;
  }
  const isLate = nextDue.on < today;
  return (
    <GridCell>
      <span class={isLate ? 'cell-main late' : 'cell-main'}>
        {day(nextDue.on, today)}
        {isLate && <> · {say('agreed.milestone.late')}</>}
      </span>
      <span class="cell-more one-line" title={nextDue.text}>
        {nextDue.text}
      </span>
    </GridCell>
  );
}

export function OwnerCell({ row }: { row: PortfolioRow }) {
  const { say } = useTexts();
  return (
    <GridCell look={row.ownerName === null ? 'faint' : undefined}>{row.ownerName ?? say('common.nobody')}</GridCell>
  );
}

/** Not worked out yet: never shown as fine. */
function Pending() {
  const { say } = useTexts();
  return (
    <GridCell look="faint">
      <span aria-hidden="true">…</span>
      <span class="unseen">{say('workspace.portfolio.pending')}</span>
    </GridCell>
  );
}

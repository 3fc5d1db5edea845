import type { DocumentOf } from '../document';
import type { DocumentIndex } from '../documents/document-index';
import { namesLeadsOnly } from '../leads-only/leads-only';
import type { FindingView } from '../rules/finding';
import { flaggedState, isFlagged, needsSomebody } from './flagged-gap';

/** One gap as the list shows it: found by a rule, or flagged by a person. */
export type ListedGap = {
  key: string;
  severity: FindingView['severity'];
  state: FindingView['state'];
  title: string;
  /** What was compared, with the numbers; of a flagged gap, its note. */
  message: string;
  why: string;
  next: string;
  subject: { type: string; id: string } | null;
  /** Whether it is about what only leads see. */
  leadsOnly: boolean;
  /** What found it; null when a person flagged it. */
  finding: FindingView | null;
  /** What people did about it, if anybody did. */
  stored: DocumentOf<'gap'> | null;
};

export type GapList = {
  /** Open or taken, the worst first. */
  needing: ListedGap[];
  /** Snoozed, dismissed or resolved by people. */
  setAside: ListedGap[];
  /** What the dock counts too: warnings and critical gaps among those that need somebody. */
  count: number;
};

const rank = { critical: 0, warning: 1, info: 2 } as const;

/** Brings the findings of rules and the gaps that people flagged into one list. */
export function gapList(findings: readonly FindingView[], index: DocumentIndex, today: string): GapList {
  const storedByKey = new Map(index.list('gap').map((gap) => [gap.key, gap]));
  const found = findings.map((finding) => listFinding(finding, storedByKey.get(finding.key) ?? null, index));
  const flagged = index
    .list('gap')
    .filter(isFlagged)
    .map((gap) => listFlagged(gap, today));
  const all = [...found, ...flagged].sort((a, b) => rank[a.severity] - rank[b.severity]);
  const needing = all.filter(({ state }) => needsSomebody(state));
  return {
    needing,
    setAside: all.filter(({ state }) => !needsSomebody(state)),
    count: needing.filter(({ severity }) => severity !== 'info').length,
  };
}

function listFinding(finding: FindingView, stored: DocumentOf<'gap'> | null, index: DocumentIndex): ListedGap {
  const { key, severity, state, title, message, why, next, subject } = finding;
  const leadsOnly = stored?.leadsOnly === true || namesLeadsOnly(index, subject);
  return { key, severity, state, title, message, why, next, subject, leadsOnly, finding, stored };
}

function listFlagged(gap: DocumentOf<'gap'>, today: string): ListedGap {
  return {
    key: gap.key,
    severity: gap.severity,
    state: flaggedState(gap, today),
    title: gap.title,
    message: gap.note ?? '',
    why: '',
    next: '',
    subject: gap.subject ?? null,
    leadsOnly: gap.leadsOnly === true,
    finding: null,
    stored: gap,
  };
}

import type { Severity } from '../rules/finding';
import type { PortfolioRow } from './portfolio-row';

export type PortfolioSort = 'worst' | 'client' | 'engagement' | 'status' | 'version' | 'creep' | 'due' | 'owner';

/** Which rows are shown; an empty text or null leaves that part open. */
export type PortfolioFilter = {
  /** Words of the client, the engagement, the owner or one of the client’s people; each must be found. */
  text: string;
  status: PortfolioRow['status'] | null;
  ownerId: string | null;
  /** At least one gap as bad as this. */
  severity: Severity | null;
};

export const everything: PortfolioFilter = { text: '', status: null, ownerId: null, severity: null };

const statusRank = { active: 0, draft: 1, paused: 2, ended: 3 } as const;
const versionRank = { in_force: 0, proposed: 1, draft: 2, superseded: 3 } as const;

/** The rows that a filter leaves, sorted; `isDescending` turns the column’s own order around. */
export function arrangeRows(
  rows: readonly PortfolioRow[],
  filter: PortfolioFilter,
  sort: PortfolioSort,
  isDescending: boolean,
  locale: string,
): PortfolioRow[] {
  const { compare } = new Intl.Collator(locale, { numeric: true });
  const byName = (a: PortfolioRow, b: PortfolioRow) =>
    compare(a.clientName, b.clientName) || compare(a.engagementName, b.engagementName);
  const orders: Record<PortfolioSort, (a: PortfolioRow, b: PortfolioRow) => number> = {
    worst: byWorst,
    client: byName,
    engagement: (a, b) => compare(a.engagementName, b.engagementName),
    status: (a, b) => statusRank[a.status] - statusRank[b.status],
    version: (a, b) => versionOrder(a) - versionOrder(b),
    creep: (a, b) => creepOf(b) - creepOf(a),
    due: (a, b) => (dueOn(a) < dueOn(b) ? -1 : dueOn(a) > dueOn(b) ? 1 : 0),
    owner: (a, b) => compare(a.ownerName ?? '\uffff', b.ownerName ?? '\uffff'),
  };
  const order = orders[sort];
  const turn = isDescending ? -1 : 1;
  return rows.filter(matching(filter)).sort((a, b) => turn * order(a, b) || byName(a, b));
}

/** Most critical gaps first, then most warnings, then most hints; what is not worked out yet comes last. */
function byWorst(a: PortfolioRow, b: PortfolioRow): number {
  const left = a.facts?.counts;
  const right = b.facts?.counts;
  if (!left || !right) return Number(!left) - Number(!right);
  return right.critical - left.critical || right.warning - left.warning || right.info - left.info;
}

const versionOrder = ({ facts }: PortfolioRow) => (facts?.version ? versionRank[facts.version.status] : 4);
/** By share where hours are known, and those before others. What is compared are rough sizes, so binary numbers do. */
function creepOf({ facts }: PortfolioRow): number {
  const creep = facts?.creep;
  if (!creep) return -1;
  return creep.share === null ? Number(creep.goodwill) / 1e6 : Number(creep.share);
}

/** What has nothing due stands behind every day. */
const dueOn = ({ facts }: PortfolioRow) => facts?.nextDue?.on ?? '9999';

function matching({ text, status, ownerId, severity }: PortfolioFilter): (row: PortfolioRow) => boolean {
  const words = folded(text).split(/\s+/).filter(Boolean);
  return (row) => {
    if (status !== null && row.status !== status) return false;
    if (ownerId !== null && row.ownerId !== ownerId) return false;
    if (severity !== null && !reaches(row, severity)) return false;
    if (words.length === 0) return true;
    const said = folded(`${row.clientName} ${row.engagementName} ${row.ownerName ?? ''} ${row.people}`);
    return words.every((word) => said.includes(word));
  };
}

function reaches({ facts }: PortfolioRow, severity: Severity): boolean {
  if (!facts) return false;
  const { critical, warning, info } = facts.counts;
  return critical + (severity === 'critical' ? 0 : warning) + (severity === 'info' ? info : 0) > 0;
}

/** Without case and accents: who types “muller” finds “Müller”. */
function folded(text: string): string {
  return text
    .normalize('NFKD')
    .replace(/\p{Mn}/gu, '')
    .toLowerCase();
}

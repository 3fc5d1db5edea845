import type { DocumentOf } from '../document';
import type { Severity } from '../rules/finding';
import type { CreepFacts, NextDue, OpenGap, PortfolioFacts } from './portfolio-facts';

/** One engagement as a row of the portfolio. */
export type PortfolioRow = {
  engagementId: string;
  engagementName: string;
  clientId: string;
  clientName: string;
  status: DocumentOf<'engagement'>['status'];
  ownerId: string | null;
  ownerName: string | null;
  /** The names of the client’s people, to be searched. */
  people: string;
  /** A change of the engagement itself is not stored yet. */
  isWaiting: boolean;
  /** Null until they are worked out. */
  facts: RowFacts | null;
};

export type RowFacts = {
  version: PortfolioFacts['version'];
  worst: { severity: Severity; title: string } | null;
  counts: Record<Severity, number>;
  nextDue: NextDue | null;
  creep: CreepFacts | null;
};

/** What a row is made of beside its own engagement. */
export type RowSurroundings = {
  clients: ReadonlyMap<string, DocumentOf<'client'>>;
  /** The names of each client’s people. */
  people: ReadonlyMap<string, string>;
  memberNames: ReadonlyMap<string, string>;
  waitingIds: ReadonlySet<string>;
  /** A rule’s title in the reader’s language. */
  titleOf: (rule: string) => string;
};

export function portfolioRow(
  engagement: DocumentOf<'engagement'>,
  facts: PortfolioFacts | undefined,
  { clients, people, memberNames, waitingIds, titleOf }: RowSurroundings,
): PortfolioRow {
  const { id, name, clientId, status, ownerId } = engagement;
  return {
    engagementId: id,
    engagementName: name,
    clientId,
    clientName: clients.get(clientId)?.name ?? '',
    status,
    ownerId: ownerId ?? null,
    ownerName: memberNames.get(ownerId ?? '') ?? null,
    people: people.get(clientId) ?? '',
    isWaiting: waitingIds.has(id),
    facts: facts ? rowFacts(facts, titleOf) : null,
  };
}

function rowFacts({ version, gaps, nextDue, creep }: PortfolioFacts, titleOf: (rule: string) => string): RowFacts {
  const [worst] = gaps;
  const count = (severity: Severity) => gaps.filter((gap) => gap.severity === severity).length;
  return {
    version,
    worst: worst ? { severity: worst.severity, title: gapTitle(worst, titleOf) } : null,
    counts: { critical: count('critical'), warning: count('warning'), info: count('info') },
    nextDue,
    creep,
  };
}

const gapTitle = ({ rule, title }: OpenGap, titleOf: (rule: string) => string) =>
  rule === null ? title : titleOf(rule);

import type { Severity } from '../rules/finding';
import { daysBetween } from '../values/day';
import { decimalText, exact, sumOf } from '../values/exact';
import type { CreepFacts, PortfolioFacts, WeekFacts } from './portfolio-facts';

/** How long gaps have been open. `unknown`: nobody can say since when. */
export const gapAges = ['week', 'month', 'quarter', 'older', 'unknown'] as const;
export type GapAge = (typeof gapAges)[number];

/** Open gaps of one rule over all engagements. */
export type RuleDrift = {
  /** Null for gaps that people flagged. */
  rule: string | null;
  worst: Severity;
  count: number;
  engagements: number;
  ages: Record<GapAge, number>;
};

/** What came on top of the agreements of one client. */
export type ClientDrift = {
  clientId: string;
  engagements: number;
  /** Hours given for free, of those engagements where hours are known; a decimal string. */
  goodwillHours: string;
  /** Those hours as a share of what was agreed there, 1 being all of it; null where nothing is known in hours. */
  share: string | null;
  /** Additions that are only counted, because hours are not known. */
  goodwillCount: number;
  /** Approved additions in hours. */
  additionHours: string;
};

export type EngagementWeek = { engagementId: string; week: WeekFacts };

export type PortfolioDrift = { rules: RuleDrift[]; clients: ClientDrift[]; week: EngagementWeek[] };

type Drifting = { engagementId: string; clientId: string; facts: PortfolioFacts };

const rank = { critical: 0, warning: 1, info: 2 } as const;

/** Draws together what the facts of all engagements say on the day `today`: by rule and age, by client, and this week. */
export function portfolioDrift(engagements: readonly Drifting[], today: string): PortfolioDrift {
  return {
    rules: rulesOf(engagements, today),
    clients: clientsOf(engagements),
    week: engagements
      .filter(({ facts }) => Object.values(facts.week).some((count) => count > 0))
      .map(({ engagementId, facts }) => ({ engagementId, week: facts.week }))
      .sort((a, b) => happened(b.week) - happened(a.week)),
  };
}

const happened = (week: WeekFacts) => Object.values(week).reduce((sum, count) => sum + count, 0);

function rulesOf(engagements: readonly Drifting[], today: string): RuleDrift[] {
  const rules = new Map<string, RuleDrift & { seenIn: Set<string> }>();
  for (const { engagementId, facts } of engagements) {
    for (const { rule, severity, since } of facts.gaps) {
      const key = rule ?? '';
      const drift = rules.get(key) ?? { ...emptyRule(rule, severity), seenIn: new Set<string>() };
      rules.set(key, drift);
      drift.count += 1;
      drift.ages[ageOf(since, today)] += 1;
      drift.seenIn.add(engagementId);
      if (rank[severity] < rank[drift.worst]) drift.worst = severity;
    }
  }
  return [...rules.values()]
    .map(({ seenIn, ...drift }) => ({ ...drift, engagements: seenIn.size }))
    .sort((a, b) => rank[a.worst] - rank[b.worst] || b.count - a.count);
}

const emptyRule = (rule: string | null, worst: Severity): RuleDrift => ({
  rule,
  worst,
  count: 0,
  engagements: 0,
  ages: { week: 0, month: 0, quarter: 0, older: 0, unknown: 0 },
});

function ageOf(since: string | null, today: string): GapAge {
  if (since === null) return 'unknown';
  const days = daysBetween(since, today);
  if (days < 7) return 'week';
  if (days < 30) return 'month';
  return days < 90 ? 'quarter' : 'older';
}

function clientsOf(engagements: readonly Drifting[]): ClientDrift[] {
  const byClient = new Map<string, CreepFacts[]>();
  for (const { clientId, facts } of engagements) {
    if (facts.creep) byClient.set(clientId, [...(byClient.get(clientId) ?? []), facts.creep]);
  }
  return [...byClient]
    .map(([clientId, creeps]) => clientOf(clientId, creeps))
    .sort((a, b) => Number(b.share ?? 0) - Number(a.share ?? 0) || b.goodwillCount - a.goodwillCount);
}

function clientOf(clientId: string, creeps: readonly CreepFacts[]): ClientDrift {
  const measured = creeps.filter(({ measure }) => measure === 'hours');
  const counted = creeps.filter(({ measure }) => measure === 'count');
  const goodwill = sumOf(measured.map((creep) => exact(creep.goodwill)));
  const agreed = sumOf(measured.map((creep) => exact(creep.agreed ?? '0')));
  return {
    clientId,
    engagements: creeps.length,
    goodwillHours: decimalText(goodwill),
    share: measured.length === 0 ? null : decimalText(goodwill.div(agreed)),
    goodwillCount: counted.reduce((sum, creep) => sum + Number(creep.goodwill), 0),
    additionHours: decimalText(sumOf(measured.map((creep) => exact(creep.additions)))),
  };
}

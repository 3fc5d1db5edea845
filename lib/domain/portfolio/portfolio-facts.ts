import { agreementAtAGlance } from '../agreement-life/agreement-at-a-glance';
import type { DocumentOf } from '../document';
import { type DocumentIndex, indexDocuments } from '../documents/document-index';
import { documentsOfEngagement } from '../documents/documents-of-engagement';
import { foundInEngagement } from '../evaluate';
import type { Severity } from '../rules/finding';
import { Reading } from '../rules/reading/reading';
import { WorkspaceReading } from '../rules/reading/workspace-reading';
import { type CreepPeriod, scopeCreep } from '../scope-creep/scope-creep';
import type { State } from '../state';
import { addDays } from '../values/day';

/** One open or taken gap of an engagement. */
export type OpenGap = {
  key: string;
  severity: Severity;
  /** The rule that found it; null when a person flagged it. */
  rule: string | null;
  /** What the person called it; empty for a rule, whose title each reader has in their own language. */
  title: string;
  /** The day since when it holds; null when unknown. */
  since: string | null;
};

/** What comes next of what was promised. */
export type NextDue = { type: 'milestone' | 'scopeItem' | 'criterion'; on: string; text: string };

/** What came on top of the version in force, without its entries. Null before anything was agreed. */
export type CreepFacts = Pick<CreepPeriod, 'measure' | 'agreed' | 'additions' | 'goodwill' | 'share'>;

/** What happened in the seven days that end today. */
export type WeekFacts = {
  gapsOpened: number;
  gapsSettled: number;
  requests: number;
  versionsInForce: number;
  changesDecided: number;
};

/** What the portfolio shows of one engagement beside its name: read from all its documents, and so worked out once a change. */
export type PortfolioFacts = {
  version: { version: number; status: DocumentOf<'agreement'>['status']; signed: number; signers: number } | null;
  /** The worst first. */
  gaps: OpenGap[];
  nextDue: NextDue | null;
  creep: CreepFacts | null;
  week: WeekFacts;
};

const rank = { critical: 0, warning: 1, info: 2 } as const;

/** Works out the facts of one engagement on the day `today`; null when there is no such engagement. */
export function portfolioFacts(state: State, engagementId: string, today: string): PortfolioFacts | null {
  const engagement = state.find('engagement', engagementId);
  if (!engagement) return null;
  const stakeholders = state.list('stakeholder').filter(({ clientId }) => clientId === engagement.clientId);
  const index = indexDocuments([...documentsOfEngagement(state, engagementId), ...stakeholders]);
  const { current, signers, signedCount } = agreementAtAGlance(index, today);
  const gaps = openGaps(state, engagement, index, today);
  return {
    version: current && {
      version: current.version,
      status: current.status,
      signed: signedCount,
      signers: signers.length,
    },
    gaps,
    nextDue: engagement.status === 'ended' || !current ? null : nextDueOf(index, current.id),
    creep: creepOf(state, engagement, today),
    week: weekOf(index, gaps, today),
  };
}

function creepOf(state: State, engagement: DocumentOf<'engagement'>, today: string): CreepFacts | null {
  const workspace = state.workspace();
  if (!workspace) return null;
  const creep = scopeCreep(new Reading(new WorkspaceReading(state, workspace, today), engagement));
  if (!creep) return null;
  const { measure, agreed, additions, goodwill, share } = creep.current;
  return { measure, agreed, additions, goodwill, share };
}

function openGaps(state: State, engagement: DocumentOf<'engagement'>, index: DocumentIndex, today: string): OpenGap[] {
  const found = foundInEngagement(state, engagement, today)
    .filter(({ finding }) => finding.state === 'open' || finding.state === 'taken')
    .map(({ finding: { key, severity, rule }, since }): OpenGap => ({ key, severity, rule, title: '', since }));
  const flagged = index
    .list('gap')
    .filter((gap) => gap.rule === undefined && needsSomebody(gap, today))
    .map(({ key, severity, title, openedOn }): OpenGap => ({ key, severity, rule: null, title, since: openedOn }));
  return [...found, ...flagged].sort((a, b) => rank[a.severity] - rank[b.severity] || older(a.since, b.since));
}

function needsSomebody({ state, snoozedUntil }: DocumentOf<'gap'>, today: string): boolean {
  if (state === 'snoozed') return snoozedUntil !== undefined && snoozedUntil <= today;
  return state === 'open' || state === 'taken';
}

/** The older one first, what has no day last. */
function older(a: string | null, b: string | null): number {
  return (a ?? '9999').localeCompare(b ?? '9999');
}

/** The earliest day that something of a version is due and not done yet; it may lie in the past. */
function nextDueOf(index: DocumentIndex, agreementId: string): NextDue | null {
  const ofVersion = (part: { agreementId: string }) => part.agreementId === agreementId;
  const due: NextDue[] = [
    ...index
      .list('milestone')
      .filter((part) => ofVersion(part) && part.doneOn === undefined && part.acceptedOn === undefined)
      .map(({ dueOn, name }): NextDue => ({ type: 'milestone', on: dueOn, text: name })),
    ...index
      .list('scopeItem')
      .filter((part) => ofVersion(part) && part.doneOn === undefined && part.acceptedOn === undefined)
      .flatMap(({ dueOn, text }): NextDue[] => (dueOn === undefined ? [] : [{ type: 'scopeItem', on: dueOn, text }])),
    ...index
      .list('criterion')
      .filter((part) => ofVersion(part) && part.result === undefined)
      .flatMap(({ dueOn, statement }): NextDue[] =>
        dueOn === undefined ? [] : [{ type: 'criterion', on: dueOn, text: statement }],
      ),
  ];
  return due.reduce<NextDue | null>((first, next) => (first && first.on <= next.on ? first : next), null);
}

function weekOf(index: DocumentIndex, gaps: readonly OpenGap[], today: string): WeekFacts {
  const from = addDays(today, -6);
  const isWithin = (day: string | null | undefined) => typeof day === 'string' && day >= from && day <= today;
  return {
    gapsOpened: gaps.filter(({ since }) => isWithin(since)).length,
    gapsSettled: index
      .list('gap')
      .filter(
        ({ state, updatedAt }) => (state === 'resolved' || state === 'dismissed') && isWithin(updatedAt?.slice(0, 10)),
      ).length,
    requests: index.list('request').filter(({ receivedOn }) => isWithin(receivedOn)).length,
    versionsInForce: index.list('agreement').filter(({ inForceOn }) => isWithin(inForceOn)).length,
    changesDecided: index.list('changeRequest').filter(({ decidedOn }) => isWithin(decidedOn)).length,
  };
}

import { agreementAtAGlance } from '../agreement-life/agreement-at-a-glance';
import type { DocumentOf } from '../document';
import { type DocumentIndex, indexDocuments } from '../documents/document-index';
import { documentsOfEngagement } from '../documents/documents-of-engagement';
import { foundWhileReading } from '../evaluate';
import { flaggedState, isFlagged, needsSomebody } from '../gaps/flagged-gap';
import { closedOn } from '../gaps/gap-history';
import type { Severity } from '../rules/finding';
import { everStakeholders } from '../rules/reading/people';
import { Reading } from '../rules/reading/reading';
import { WorkspaceReading } from '../rules/reading/workspace-reading';
import { type CreepPeriod, scopeCreep } from '../scope-creep/scope-creep';
import type { State } from '../state';
import { addDays } from '../values/day';

/** One open or taken gap of an engagement. */
export type OpenGap = {
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

/**
 * Works out the facts of some engagements on the day `today`, by engagement; without those that are not there. What
 * holds for the whole workspace is read once for all of them.
 */
export function portfolioFacts(
  state: State,
  engagementIds: readonly string[],
  today: string,
): Map<string, PortfolioFacts> {
  const facts = new Map<string, PortfolioFacts>();
  const workspace = state.workspace();
  if (!workspace) return facts;
  const inWorkspace = new WorkspaceReading(state, workspace, today);
  for (const id of engagementIds) {
    const engagement = state.find('engagement', id);
    if (engagement) facts.set(id, factsOf(new Reading(inWorkspace, engagement)));
  }
  return facts;
}

function factsOf(reading: Reading): PortfolioFacts {
  const { engagement, today, inWorkspace } = reading;
  const documents = documentsOfEngagement(inWorkspace.state, engagement.id);
  const index = indexDocuments([...documents, ...everStakeholders(reading)]);
  const { current, signers, signedCount } = agreementAtAGlance(index, today);
  const gaps = openGaps(reading, index);
  return {
    version: current && {
      version: current.version,
      status: current.status,
      signed: signedCount,
      signers: signers.length,
    },
    gaps,
    nextDue: engagement.status === 'ended' || !current ? null : nextDueOf(index, current.id),
    creep: creepOf(reading),
    week: weekOf(index, gaps, inWorkspace.workspace.timeZone, today),
  };
}

function creepOf(reading: Reading): CreepFacts | null {
  const creep = scopeCreep(reading);
  if (!creep) return null;
  const { measure, agreed, additions, goodwill, share } = creep.current;
  return { measure, agreed, additions, goodwill, share };
}

function openGaps({ inWorkspace, engagement, today }: Reading, index: DocumentIndex): OpenGap[] {
  const found = foundWhileReading(inWorkspace, engagement)
    .filter(({ finding }) => needsSomebody(finding.state))
    .map(({ finding: { severity, rule }, since }): OpenGap => ({ severity, rule, title: '', since }));
  const flagged = index
    .list('gap')
    .filter((gap) => isFlagged(gap) && needsSomebody(flaggedState(gap, today)))
    .map(({ severity, title, openedOn }): OpenGap => ({ severity, rule: null, title, since: openedOn }));
  return [...found, ...flagged].sort((a, b) => rank[a.severity] - rank[b.severity] || older(a.since, b.since));
}

/** The older one first, what has no day last. */
function older(a: string | null, b: string | null): number {
  const [first, second] = [a ?? '9999', b ?? '9999'];
  return first < second ? -1 : first > second ? 1 : 0;
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

function weekOf(index: DocumentIndex, gaps: readonly OpenGap[], timeZone: string, today: string): WeekFacts {
  const from = addDays(today, -6);
  const isWithin = (day: string | null | undefined) => typeof day === 'string' && day >= from && day <= today;
  return {
    gapsOpened: gaps.filter(({ since }) => isWithin(since)).length,
    gapsSettled: index
      .list('gap')
      .filter(
        ({ state, history }) =>
          (state === 'resolved' || state === 'dismissed') && isWithin(closedOn(history ?? [], timeZone)),
      ).length,
    requests: index.list('request').filter(({ receivedOn }) => isWithin(receivedOn)).length,
    versionsInForce: index.list('agreement').filter(({ inForceOn }) => isWithin(inForceOn)).length,
    changesDecided: index.list('changeRequest').filter(({ decidedOn }) => isWithin(decidedOn)).length,
  };
}

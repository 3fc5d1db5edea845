import type { DocumentOf } from '../document';
import { indexDocuments } from '../documents/document-index';
import { evaluateEngagements } from '../evaluate';
import { flaggedState, isFlagged, needsSomebody } from '../gaps/flagged-gap';
import { closedOn } from '../gaps/gap-history';
import { chooseLanguage, translator } from '../language';
import { languages } from '../languages/registry.generated';
import { criterionProgress } from '../measurements/criterion-progress';
import type { Finding } from '../rules/finding';
import { ruleTitle } from '../rules/finding-texts';
import type { Snapshot } from '../snapshot';
import { IndexedState } from '../states/indexed-state';
import { dateLocale } from '../values/date-locale';
import { addDays } from '../values/day';

/** What became of one outcome that a client was promised. */
export type OutcomeNews = {
  statement: string;
  result: NonNullable<DocumentOf<'criterion'>['result']> | null;
  /** The newest value of the week, with its unit; null if only the result is new. */
  value: string | null;
};

/** A gap that waits for somebody. */
export type GapNews = {
  key: string;
  /** The rule that found it; null when a person flagged it. */
  rule: string | null;
  severity: 'warning' | 'critical';
  /** What the rule says of it, or what the person called it. */
  message: string;
};

export type EngagementWeek = {
  engagementId: string;
  name: string;
  clientName: string;
  outcomes: OutcomeNews[];
  /** The worst first. None of a paused engagement, which is quiet: its gaps wait as they are. */
  gaps: GapNews[];
  /** Gaps that somebody closed this week. */
  resolved: number;
};

/** A week in a workspace, for its leads: first what clients got, then what needs somebody. */
export type WeeklyDigest = { from: string; to: string; engagements: EngagementWeek[] };

const daysOfWeek = 7;
const rank = { critical: 2, warning: 1 } as const;

/** The seven days up to and including `today`: engagements in which something happened, the worst gap first. */
export function weeklyDigest(snapshot: Snapshot, today: string): WeeklyDigest {
  const from = addDays(today, 1 - daysOfWeek);
  const state = new IndexedState(snapshot.workspace, snapshot.documents);
  const all = state.list('engagement');
  const findings = new Map<string, Finding[]>();
  for (const finding of evaluateEngagements(state, all, today).findings) {
    const known = findings.get(finding.engagementId);
    if (known) known.push(finding);
    else findings.set(finding.engagementId, [finding]);
  }
  const engagements = all
    .map((engagement) => weekOf(engagement, { state, from, today, findings }))
    .filter(({ outcomes, gaps, resolved }) => outcomes.length + gaps.length + resolved > 0)
    .sort((a, b) => worstOf(b) - worstOf(a) || b.gaps.length - a.gaps.length || a.name.localeCompare(b.name));
  return { from, to: today, engagements };
}

type Week = {
  state: IndexedState;
  from: string;
  today: string;
  /** By engagement. */
  findings: ReadonlyMap<string, readonly Finding[]>;
};

function weekOf(engagement: DocumentOf<'engagement'>, week: Week): EngagementWeek {
  const { state, from, today } = week;
  const { timeZone } = state.workspace();
  return {
    engagementId: engagement.id,
    name: engagement.name,
    clientName: state.find('client', engagement.clientId)?.name ?? '',
    outcomes: outcomesOf(engagement.id, week),
    gaps: engagement.status === 'paused' ? [] : gapsOf(engagement.id, week),
    resolved: state.list('gap', engagement.id).filter((gap) => {
      const closed = gap.state === 'resolved' ? closedOn(gap.history ?? [], timeZone) : undefined;
      return closed !== undefined && closed >= from && closed <= today;
    }).length,
  };
}

function outcomesOf(engagementId: string, { state, from, today }: Week): OutcomeNews[] {
  const isThisWeek = (day: string | undefined) => day !== undefined && day >= from && day <= today;
  const index = indexDocuments([...state.list('criterion', engagementId), ...state.list('measurement', engagementId)]);
  return index.list('criterion').flatMap((criterion): OutcomeNews[] => {
    // Without the versions before: what was entered under one of them is told under its own name.
    const { latest } = criterionProgress({ ...criterion, previousId: undefined }, index, today);
    const result = isThisWeek(criterion.resultOn) ? (criterion.result ?? null) : null;
    const value = latest && isThisWeek(latest.on) ? `${latest.value} ${criterion.unit}` : null;
    return result === null && value === null ? [] : [{ statement: criterion.statement, result, value }];
  });
}

function gapsOf(engagementId: string, { state, today, findings }: Week): GapNews[] {
  const found = (findings.get(engagementId) ?? []).filter((finding) => needsSomebody(finding.state));
  const flagged = state
    .list('gap', engagementId)
    .filter((gap) => isFlagged(gap) && needsSomebody(flaggedState(gap, today)))
    .map(({ key, severity, title }) => ({ key, rule: null, severity, message: title }));
  return [...found, ...flagged]
    .flatMap(({ key, rule, severity, message }) => (severity === 'info' ? [] : [{ key, rule, severity, message }]))
    .sort((a, b) => rank[b.severity] - rank[a.severity]);
}

const worstOf = ({ gaps }: EngagementWeek) => Math.max(-1, ...gaps.map(({ severity }) => rank[severity]));

/** Gaps that the text names in each engagement; the rest is counted. */
const namedGaps = 3;

/** The digest as plain text, as a mail carries it, in the language `locale`. */
export function weeklyDigestText(digest: WeeklyDigest, locale: string): string {
  const code = chooseLanguage(
    locale,
    Object.values(languages).map((language) => language.code),
  );
  const language = Object.values(languages).find((one) => one.code === code) ?? languages.en;
  const say = translator(language);
  const day = (date: string) =>
    new Intl.DateTimeFormat(dateLocale(code), { dateStyle: 'medium', timeZone: 'UTC' }).format(new Date(date));
  const headOf = ({ clientName, name }: EngagementWeek) => `${clientName} · ${name}`;
  const outcomes = digest.engagements.flatMap((week) =>
    week.outcomes.map(({ statement, result, value }) => {
      const news = [value, result && say(`result.${result}`)].filter(Boolean).join(', ');
      return `- ${headOf(week)}: ${statement}: ${news}`;
    }),
  );
  const gaps = digest.engagements
    .filter((week) => week.gaps.length > 0)
    .flatMap((week) => [
      `- ${headOf(week)}: ${say('tab.watch_count', { count: week.gaps.length })}`,
      ...week.gaps
        .slice(0, namedGaps)
        .map(({ rule, message }) => `  · ${rule === null ? message : ruleTitle(rule, code)}`),
    ]);
  const resolved = digest.engagements.reduce((sum, week) => sum + week.resolved, 0);
  return [
    say('digest.title', { from: day(digest.from), to: day(digest.to) }),
    '',
    say('digest.outcomes'),
    ...(outcomes.length > 0 ? outcomes : [`- ${say('digest.no_outcomes')}`]),
    '',
    say('watch.needing'),
    ...(gaps.length > 0 ? gaps : [`- ${say('watch.calm')}`]),
    '',
    say('digest.resolved', { count: resolved }),
  ].join('\n');
}

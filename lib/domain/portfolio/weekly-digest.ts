import type { DocumentOf } from '../document';
import { indexDocuments } from '../documents/document-index';
import { evaluate } from '../evaluate';
import { closedOn } from '../gaps/gap-history';
import { chooseLanguage, translator } from '../language';
import { languages } from '../languages/registry.generated';
import { criterionProgress } from '../measurements/criterion-progress';
import type { Finding } from '../rules/finding';
import { ruleTitle } from '../rules/finding-texts';
import type { Snapshot } from '../snapshot';
import { addDays } from '../values/day';

/** What became of one outcome that a client was promised. */
export type OutcomeNews = {
  statement: string;
  result: NonNullable<DocumentOf<'criterion'>['result']> | null;
  /** The newest value of the week, with its unit; null if only the result is new. */
  value: string | null;
};

export type EngagementWeek = {
  engagementId: string;
  name: string;
  clientName: string;
  outcomes: OutcomeNews[];
  /** Open or taken, warnings and critical ones, the worst first. */
  gaps: Pick<Finding, 'key' | 'rule' | 'severity' | 'message'>[];
  /** Gaps that somebody closed this week. */
  resolved: number;
};

/** A week in a workspace, for its leads: first what clients got, then what needs somebody. */
export type WeeklyDigest = { from: string; to: string; engagements: EngagementWeek[] };

const daysOfWeek = 7;
const rank = { critical: 2, warning: 1, info: 0 } as const;

/** The seven days up to and including `today`: engagements in which something happened, the worst gap first. */
export function weeklyDigest(snapshot: Snapshot, today: string): WeeklyDigest {
  const from = addDays(today, 1 - daysOfWeek);
  const { findings } = evaluate(snapshot, today);
  const engagements = snapshot.documents
    .filter((document) => document.type === 'engagement')
    .filter(({ status }) => status === 'active')
    .map((engagement) => weekOf(engagement, { snapshot, from, today, findings }))
    .filter(({ outcomes, gaps, resolved }) => outcomes.length + gaps.length + resolved > 0)
    .sort((a, b) => worstOf(b) - worstOf(a) || b.gaps.length - a.gaps.length || a.name.localeCompare(b.name));
  return { from, to: today, engagements };
}

type Week = { snapshot: Snapshot; from: string; today: string; findings: readonly Finding[] };

function weekOf(engagement: DocumentOf<'engagement'>, { snapshot, from, today, findings }: Week): EngagementWeek {
  const own = snapshot.documents.filter(
    (document) => 'engagementId' in document && document.engagementId === engagement.id,
  );
  const client = snapshot.documents.find(({ type, id }) => type === 'client' && id === engagement.clientId);
  const isThisWeek = (day: string | undefined) => day !== undefined && day >= from && day <= today;
  const index = indexDocuments(own);
  const outcomes = own
    .filter((document) => document.type === 'criterion')
    .flatMap((criterion): OutcomeNews[] => {
      // Without the versions before: what was entered under one of them is told under its own name.
      const { latest } = criterionProgress({ ...criterion, previousId: undefined }, index, today);
      const result = isThisWeek(criterion.resultOn) ? (criterion.result ?? null) : null;
      const value = latest && isThisWeek(latest.on) ? `${latest.value} ${criterion.unit}` : null;
      return result === null && value === null ? [] : [{ statement: criterion.statement, result, value }];
    });
  const { timeZone } = snapshot.workspace;
  const resolved = own
    .filter((document) => document.type === 'gap')
    .filter(({ state, history }) => state === 'resolved' && isThisWeek(closedOn(history ?? [], timeZone))).length;
  const gaps = findings
    .filter(({ engagementId, severity }) => engagementId === engagement.id && severity !== 'info')
    .filter(({ state }) => state === 'open' || state === 'taken')
    .map(({ key, rule, severity, message }) => ({ key, rule, severity, message }));
  const clientName = client?.type === 'client' ? client.name : '';
  return { engagementId: engagement.id, name: engagement.name, clientName, outcomes, gaps, resolved };
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
    new Intl.DateTimeFormat(code, { dateStyle: 'medium', timeZone: 'UTC' }).format(new Date(date));
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
      ...week.gaps.slice(0, namedGaps).map(({ rule }) => `  · ${ruleTitle(rule, code)}`),
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

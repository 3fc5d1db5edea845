import type { RuleTexts } from '../language';
import type { Severity } from './finding';
import type { NotEvaluatedCode } from './not-evaluated-code';
import type { Reading } from './reading/reading';
import { type ThresholdTable, type ThresholdValues, thresholdValues } from './threshold';

export type Subject = { type: string; id: string };

/** How a value is shown: `word` is a code that each language has a word for, `ratio` is shown as per cent. */
export type ParamKinds = {
  text: string;
  texts: readonly string[];
  word: string;
  words: readonly string[];
  count: number;
  /** A decimal string. */
  decimal: string;
  decimals: readonly string[];
  /** A decimal string, 1 being 100 %. */
  ratio: string;
  /** A day `YYYY-MM-DD`. */
  day: string;
  /** A month `YYYY-MM`. */
  month: string;
  changes: readonly TermChange[];
};
export type ParamKind = keyof ParamKinds;

/** One changed term; null where there was none before, or is none now. */
export type TermChange = { field: string; old: unknown; new: unknown };

type ParamTable = Record<string, ParamKind>;

/** Raw values of what a rule shows; null stands for what is missing, `variant` names the text if not the default one. */
type Params<Table extends ParamTable> = { [Name in keyof Table]?: ParamKinds[Table[Name]] | null } & {
  variant?: string;
};

/** What a fingerprint is made of: facts, never ages or today. */
export type Facts = Record<string, unknown>;

export type Hit<Table extends ParamTable = ParamTable> = {
  subject: Subject;
  severity: Severity;
  params: Params<Table>;
  facts: Facts;
  /** The day the finding began, where no stored gap says so; null when unknown. */
  since: string | null;
};

export type Unchecked = { subject: Subject; notEvaluated: NotEvaluatedCode };

export type EngagementStatus = 'draft' | 'active' | 'ended';

type RuleOptions<Table extends ThresholdTable, Shown extends ParamTable> = {
  key: string;
  /** GR-01 is 1. */
  number: number;
  /** On from the first day. */
  core?: true;
  /** On only when the workspace names it. */
  offByDefault?: true;
  /** Never shown to a client. */
  internalOnly?: true;
  /** In which engagements it runs. */
  runsIn: readonly EngagementStatus[];
  /** 1: reads documents. 2: reads findings of the first pass. 3: of the first two. 4: of all others. */
  pass?: 1 | 2 | 3 | 4;
  thresholds: Table;
  shows: Shown;
  /** English; the other languages stand in `lib/domain/languages/`. */
  texts: RuleTexts;
  evaluate(reading: Reading, thresholds: ThresholdValues<Table>): Iterable<Hit<Shown> | Unchecked>;
};

/** One rule, as the machinery sees it. */
export type Rule = {
  key: string;
  number: number;
  core: boolean;
  offByDefault: boolean;
  internalOnly: boolean;
  runsIn: readonly EngagementStatus[];
  pass: 1 | 2 | 3 | 4;
  thresholds: ThresholdTable;
  shows: ParamTable;
  texts: RuleTexts;
  /** Evaluates it for one engagement with the numbers that hold there. */
  run(reading: Reading): Iterable<Hit | Unchecked>;
};

/** Defines one rule. Its file is named after its key: `agreement.none_in_force` lies in `agreement-none-in-force.ts`. */
export function defineRule<Table extends ThresholdTable, const Shown extends ParamTable>(
  options: RuleOptions<Table, Shown>,
): Rule {
  const { key, number, runsIn, thresholds, shows, texts } = options;
  const defaults = thresholdValues(thresholds, []);
  return {
    key,
    number,
    core: options.core ?? false,
    offByDefault: options.offByDefault ?? false,
    internalOnly: options.internalOnly ?? false,
    runsIn,
    pass: options.pass ?? 1,
    thresholds,
    shows,
    texts,
    run(reading) {
      const isSet = overridesOf(reading, key).some((numbers) => numbers !== undefined);
      return options.evaluate(reading, isSet ? numbersThatHold(reading, key, thresholds) : defaults);
    },
  };
}

/** The numbers of the rule `key` in one engagement: its own, else the workspace's, else the rule's. */
export function numbersThatHold<Table extends ThresholdTable>(
  reading: Reading,
  key: string,
  table: Table,
): ThresholdValues<Table> {
  return thresholdValues(table, overridesOf(reading, key));
}

const overridesOf = ({ engagement, workspace }: Reading, key: string) => [
  engagement.thresholds?.[key],
  workspace.settings.thresholds[key],
];

/** A check that lacks data, of the subject that its finding would have. */
export function unchecked(subject: Subject, notEvaluated: NotEvaluatedCode): Unchecked {
  return { subject: subjectOf(subject), notEvaluated };
}

/** Names a document as a subject. */
export function subjectOf({ type, id }: Subject): Subject {
  return { type, id };
}

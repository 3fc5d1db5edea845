import type { InLanguages } from '../in-languages';

/** What reads the same in every language: `%`, `EUR`. */
type Said = string | InLanguages;

/** Days are counted from the start of the engagement, which is day 0. */
export type TemplateItem = {
  kind: 'deliverable' | 'activity' | 'exclusion' | 'assumption' | 'clientDuty';
  text: InLanguages;
  /** Due on that day; else with its milestone, or so long after something. */
  day?: number;
  duration?: { days: number; from: InLanguages };
  /** Key of the milestone it belongs to. */
  milestone?: string;
  allowance?: { limit: string; unit: Said; period?: Said };
  clarification?: InLanguages;
  /** The client brings it: then it says how closely the result must match. */
  clientSuppliedInput?: true;
  tolerance?: InLanguages;
  acceptanceExample?: InLanguages;
  needsGuidance?: true;
};

export type TemplateCriterion = {
  key: string;
  statement: InLanguages;
  /** For whom it changes. */
  subject: InLanguages;
  day: number;
} & (
  | {
      kind: 'hard';
      metric: InLanguages;
      unit: Said;
      direction: 'up' | 'down' | 'band';
      /** Left open where it depends on where the client stands today. */
      target?: string;
      targetMax?: string;
      source: InLanguages;
      /** The day by which the baseline is measured; without one it has a baseline from the start. */
      baselineBy?: number;
      baseline?: string;
      measureEveryDays: number;
    }
  | { kind: 'felt'; question: InLanguages; targetScore: number }
);

export type TemplateMilestone = {
  key: string;
  name: InLanguages;
  day: number;
  acceptance: InLanguages;
  /** Keys of the criteria that it serves. */
  serves?: readonly string[];
};

/** A starting point for an agreement, as somebody writes it who has run such engagements. One file each. */
export type AgreementTemplate = {
  key: string;
  name: InLanguages;
  serviceLine: InLanguages;
  /** When to use it, in a sentence. */
  about: InLanguages;
  kind: 'project' | 'retainer';
  /** From the start to the end of the engagement. */
  lengthDays: number;
  milestones: readonly TemplateMilestone[];
  items: readonly TemplateItem[];
  criteria: readonly TemplateCriterion[];
};

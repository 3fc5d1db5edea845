import * as z from 'zod/mini';

export const gapSeverities = ['info', 'warning', 'critical'] as const;
export const gapStates = ['open', 'taken', 'snoozed', 'dismissed', 'resolved'] as const;

/** A distance that a rule found. Derived, never stored: what people do about it is stored in a `gap` under its key. */
export const Finding = z.strictObject({
  rule: z.string(),
  /** `rule:subject.id`; with the engagement it finds the stored gap. */
  key: z.string(),
  severity: z.enum(gapSeverities),
  engagementId: z.string(),
  subject: z.strictObject({ type: z.string(), id: z.string() }),
  /** The raw values that the texts show: days, decimal strings, names. */
  params: z.record(z.string(), z.unknown()),
  /** The facts behind it: a dismissed finding returns when they change. */
  fingerprint: z.string(),
  message: z.string(),
  next: z.string(),
  state: z.enum(gapStates),
});
export type Finding = z.infer<typeof Finding>;
/** A finding that is not put in words yet: what rules of later passes read, and all that is needed to count. */
export type WordlessFinding = Omit<Finding, 'message' | 'next'>;
export type Severity = Finding['severity'];

/** A check that lacks data: neither a gap nor fine. */
export const NotEvaluated = z.strictObject({
  rule: z.string(),
  engagementId: z.string(),
  subject: z.strictObject({ type: z.string(), id: z.string() }),
  /** The reason's code. */
  notEvaluated: z.string(),
});
export type NotEvaluated = z.infer<typeof NotEvaluated>;

/** A finding as a page shows it, in the reader's language. */
export const FindingView = z.extend(Finding, {
  /** The rule's name, as a heading. */
  title: z.string(),
  /** Why it matters: the rule's principle. */
  why: z.string(),
  /** It cannot be shared with the client. */
  internalOnly: z.boolean(),
});
export type FindingView = z.infer<typeof FindingView>;

export const NotEvaluatedView = z.extend(NotEvaluated, { title: z.string(), reason: z.string() });
export type NotEvaluatedView = z.infer<typeof NotEvaluatedView>;

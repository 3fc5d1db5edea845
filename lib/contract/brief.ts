import * as z from 'zod/mini';
import { text } from '../domain/fields';
import { recordKind } from '../domain/records/record-ref';
import { FindingView, gapSeverities, gapStates, NotEvaluatedView } from '../domain/rules/finding';

/** Which record: each segment of the address is `encodeURIComponent`-ed. */
export const RecordPath = z.strictObject({
  app: text(40),
  tenant: text(400),
  kind: recordKind(),
  id: text(400),
});

const document = z.record(z.string(), z.unknown());

/** What is known of one record, for other programs. Empty lists and nulls where nothing is linked. */
export const RecordBrief = z.strictObject({
  record: z.strictObject({ app: z.string(), tenant: z.string(), kind: z.string(), id: z.string() }),
  /** Flat documents as in a snapshot. */
  client: z.nullable(document),
  engagement: z.nullable(document),
  /** The version in force; the newest draft when none is. */
  agreement: z.nullable(document),
  scopeItems: z.array(document),
  criteria: z.array(document),
  /** What rules find today. */
  findings: z.array(FindingView),
  notEvaluated: z.array(NotEvaluatedView),
  /** Findings and flags that are not resolved, worst first. */
  gaps: z.array(
    z.strictObject({
      key: z.string(),
      rule: z.nullable(z.string()),
      severity: z.enum(gapSeverities),
      title: z.string(),
      state: z.enum(gapStates),
      next: z.nullable(z.string()),
    }),
  ),
});
export type RecordBrief = z.infer<typeof RecordBrief>;

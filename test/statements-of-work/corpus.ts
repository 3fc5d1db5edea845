import { readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import * as z from 'zod/mini';

/** The parts of the corpus, in the order in which they came. */
export const halves = ['tuning', 'test', 'blind', 'blind-2'] as const;
export type Half = (typeof halves)[number];

/** What the labels of a source say. The README of this folder tells how they were made. */
const Expected = z.strictObject({
  half: z.enum(halves),
  language: z.enum(['en', 'de', 'ja', 'zh-CN']),
  today: z.iso.date(),
  documents: z.array(
    z.strictObject({
      kind: z.enum(['deliverable', 'activity', 'exclusion', 'assumption', 'clientDuty', 'milestone', 'hard', 'felt']),
      lines: z.array(z.int()).check(z.minLength(1)),
      text: z.string().check(z.minLength(1)),
      dueOn: z.optional(z.iso.date()),
      allowance: z.optional(z.strictObject({ limit: z.string(), unit: z.string(), period: z.optional(z.string()) })),
      metric: z.optional(z.string()),
      unit: z.optional(z.string()),
      direction: z.optional(z.enum(['up', 'down', 'band'])),
      baseline: z.optional(z.string()),
      target: z.optional(z.string()),
      targetMax: z.optional(z.string()),
      targetScore: z.optional(z.number()),
    }),
  ),
  headings: z.array(z.int()),
  notUnderstood: z.array(z.int()),
});

export type ExpectedStatement = z.infer<typeof Expected>;
export type ExpectedDocument = ExpectedStatement['documents'][number];

export type LabelledStatement = {
  /** `en/seo-retainer.md` */
  name: string;
  /** Where its source lies. */
  file: string;
  expected: ExpectedStatement;
};

const suffix = '.expected.json';

/** Every statement of work of the corpus with its labels, by name. */
export function readCorpus(): LabelledStatement[] {
  const root = import.meta.dirname;
  const labels = readdirSync(root, { recursive: true, encoding: 'utf8' }).filter((file) => file.endsWith(suffix));
  return labels.sort().map((label) => {
    const name = label.slice(0, -suffix.length);
    return {
      name,
      file: path.join(root, name),
      expected: Expected.parse(JSON.parse(readFileSync(path.join(root, label), 'utf8'))),
    };
  });
}

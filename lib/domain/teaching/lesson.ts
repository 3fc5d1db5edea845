import * as z from 'zod/mini';
import { uuid } from '../fields';
import { AdapterShape } from '../records/adapter-shape';
import { recordKind } from '../records/record-ref';

/** What somebody pointed at on a page: how to find it again, and what it says now. */
export const Pointed = z.strictObject({
  selector: z.string().check(z.minLength(1), z.maxLength(400)),
  text: z.string().check(z.maxLength(500)),
});
export type Pointed = z.infer<typeof Pointed>;

const address = () => z.string().check(z.maxLength(4000));

/** What a person has shown so far of an app that Goalpost does not know, on pages of one origin. */
export const Lesson = z.strictObject({
  /** Of the adapter that this becomes. */
  id: uuid(),
  name: z.string().check(z.maxLength(80)),
  kind: recordKind(),
  /** The addresses of two records. */
  first: address(),
  second: z.nullable(address()),
  /** Keys of the address parts that make up the id. */
  picked: z.array(z.string().check(z.maxLength(200))).check(z.maxLength(20)),
  title: z.nullable(Pointed),
});
export type Lesson = z.infer<typeof Lesson>;

/** Why a lesson makes no adapter, each one sentence in every language. */
export const lessonProblems = [
  'no_web_address',
  'other_origin',
  'same_address',
  'other_shape',
  'nothing_picked',
  'matches_everything',
  'same_id',
] as const;
export type LessonProblem = (typeof lessonProblems)[number];

/** One part of the first address, and what it is held for: part of the id, the same for all records, or passed over. */
const LessonPart = z.strictObject({
  /** Null for a part that cannot be picked. */
  key: z.nullable(z.string()),
  /** What stands before it in the address: `/`, `?id=`. */
  before: z.string(),
  text: z.string(),
  /** The same part of the second record; null while there is none. */
  other: z.nullable(z.string()),
  role: z.enum(['id', 'same', 'varies']),
});
export type LessonPart = z.infer<typeof LessonPart>;

/** What a lesson comes to so far. */
export const LessonOutcome = z.strictObject({
  parts: z.array(LessonPart),
  /** A guess at the id, for a lesson in which nothing was picked yet. */
  guess: z.array(z.string()),
  problem: z.nullable(z.enum(lessonProblems)),
  /** The adapter and the ids it reads out of the two addresses, once both are there and nothing is wrong. */
  taught: z.nullable(z.strictObject({ adapter: AdapterShape, ids: z.tuple([z.string(), z.string()]) })),
});
export type LessonOutcome = z.infer<typeof LessonOutcome>;

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

/** Cards or rows that somebody pointed at: how to find them and their records again, and whose they are now. */
export const PointedCards = z.strictObject({
  selector: z.string().check(z.minLength(1), z.maxLength(400)),
  /** The link in a card that leads to its record, ... */
  link: z.optional(z.string().check(z.minLength(1), z.maxLength(400))),
  /** ... or the attribute that holds the record's id. */
  id: z.optional(
    z.strictObject({
      attribute: z.string().check(z.minLength(1), z.maxLength(60)),
      selector: z.optional(z.string().check(z.minLength(1), z.maxLength(400))),
      pattern: z.optional(z.string().check(z.minLength(1), z.maxLength(60))),
    }),
  ),
  /** Ids of the first of them; none of an app that is taught again, until they are pointed at anew. */
  ids: z.array(z.string().check(z.minLength(1), z.maxLength(400))).check(z.maxLength(5)),
  /** How many there were on that page. */
  count: z.int().check(z.minimum(0)),
});
export type PointedCards = z.infer<typeof PointedCards>;

const address = () => z.string().check(z.maxLength(4000));

const OtherPage = z.strictObject({
  address: address(),
  loose: z.array(z.string().check(z.maxLength(200))).check(z.maxLength(20)),
});

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
  // What follows was not asked at first: a lesson that somebody began then goes on.
  /** Other pages of one of the two records; its parts that are `loose` may be any. */
  pages: z._default(z.array(OtherPage).check(z.maxLength(20)), []),
  cards: z._default(z.nullable(PointedCards), null),
  /** The app is taught again: its name in identities stays, so that its links do. */
  again: z._default(z.nullable(z.strictObject({ app: z.string(), version: z.int() })), null),
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
  'private_part',
  'known_app',
  'taught_already',
  'other_record',
  'ambiguous_number',
  'known_page',
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

/** What another page of one of the two records comes to. */
const PageOutcome = z.strictObject({
  parts: z.array(LessonPart),
  problem: z.nullable(z.enum(lessonProblems)),
  /** The id read on it, and the one that the same page of the second record gives. */
  ids: z.nullable(z.tuple([z.string(), z.string()])),
});
export type PageOutcome = z.infer<typeof PageOutcome>;

/** What a lesson comes to so far. */
export const LessonOutcome = z.strictObject({
  parts: z.array(LessonPart),
  /** A guess at the id, for a lesson in which nothing was picked yet. */
  guess: z.array(z.string()),
  problem: z.nullable(z.enum(lessonProblems)),
  /** What each of the other pages comes to, in the lesson's order. */
  pages: z.array(PageOutcome),
  /** The adapter and the ids it reads out of the two addresses, once both are there and nothing is wrong. */
  taught: z.nullable(z.strictObject({ adapter: AdapterShape, ids: z.tuple([z.string(), z.string()]) })),
});
export type LessonOutcome = z.infer<typeof LessonOutcome>;

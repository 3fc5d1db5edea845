import * as z from 'zod/mini';
import { Lesson, LessonOutcome, Pointed, PointedCards } from '../domain/teaching/lesson';

const ofTab = { tabId: z.nullable(z.int()) };

/** A link of the page, and what it says. */
const LinkedPage = z.strictObject({
  address: z.string().check(z.maxLength(4000)),
  text: z.string().check(z.maxLength(80)),
});
export type LinkedPage = z.infer<typeof LinkedPage>;

/** What the page gives: it is not trusted. */
export const LinksOfPage = z.array(LinkedPage).check(z.maxLength(500));

/** Teaching Goalpost the app of the page in a tab; null is the tab that the panel lies in. */
export const teachingProtocol = {
  /** What stands in the way of teaching there, if anything. */
  'teaching/site': {
    request: z.strictObject(ofTab),
    response: z.strictObject({
      /** `https://desk.example.com:8443`; null for a page of the browser's own, or a file. */
      origin: z.nullable(z.string()),
      /** Whether Goalpost is allowed on its pages for good. */
      granted: z.boolean(),
      /** What the team taught for it already. */
      taught: z.array(z.strictObject({ id: z.string(), name: z.string() })),
      /** The page's address as it may be told to others: what names anything in it is masked. */
      maskedAddress: z.string(),
      /** The version of this extension. */
      version: z.string(),
    }),
  },
  /** The lesson by which an app of the team is taught again; null if there is no such app any more. */
  'teaching/again': { request: z.strictObject({ id: z.string() }), response: z.nullable(Lesson) },
  /** What a lesson comes to so far. */
  'teaching/learn': { request: Lesson, response: LessonOutcome },
  /** Lets the reader point at the title on the page; null if they ended it. */
  'teaching/point-title': { request: z.strictObject(ofTab), response: z.nullable(Pointed) },
  /** Lets the reader point at a card or a row; null if they ended it, or if no two records are known yet. */
  'teaching/point-cards': { request: z.strictObject({ ...ofTab, lesson: Lesson }), response: z.nullable(PointedCards) },
  /** Ends the pointing that goes on. */
  'teaching/stop': { request: z.strictObject(ofTab), response: z.strictObject({}) },
  /** Links of the page that lead to other pages of the lesson's two records, none of which is known yet. */
  'teaching/other-pages': { request: z.strictObject({ ...ofTab, lesson: Lesson }), response: z.array(LinkedPage) },
  /** What the page says now where a selector leads; null for nothing. */
  'teaching/read': {
    request: z.strictObject({ ...ofTab, selector: z.string().check(z.maxLength(400)) }),
    response: z.nullable(z.string()),
  },
} as const;

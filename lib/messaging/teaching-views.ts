import * as z from 'zod/mini';
import { Lesson, LessonOutcome, Pointed } from '../domain/teaching/lesson';

const ofTab = { tabId: z.nullable(z.int()) };

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
      /** The version of this extension. */
      version: z.string(),
    }),
  },
  /** What a lesson comes to so far. */
  'teaching/learn': { request: Lesson, response: LessonOutcome },
  /** Lets the reader point at the title on the page; null if they ended it. */
  'teaching/point-title': { request: z.strictObject(ofTab), response: z.nullable(Pointed) },
  /** What the page says now where a selector leads; null for nothing. */
  'teaching/read': {
    request: z.strictObject({ ...ofTab, selector: z.string().check(z.maxLength(400)) }),
    response: z.nullable(z.string()),
  },
} as const;

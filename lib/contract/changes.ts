import * as z from 'zod/mini';

/** A whole number as it stands in an address. */
export const wholeNumber = (minimum: number, maximum: number) =>
  z.pipe(
    z.string().check(z.regex(/^\d{1,15}$/)),
    z.pipe(
      z.transform((value: string) => Number(value)),
      z.int().check(z.minimum(minimum), z.maximum(maximum)),
    ),
  );

export const ChangesQuery = z.strictObject({
  /** The cursor of the page before; 0 for all. */
  since: z._default(wholeNumber(0, Number.MAX_SAFE_INTEGER), 0),
  /** Documents a page. A page may hold more, because it never splits a `seq`. */
  limit: z._default(wholeNumber(1, 5000), 500),
});
export type ChangesQuery = z.infer<typeof ChangesQuery>;

const changed = { type: z.string(), id: z.string(), seq: z.int(), engagementId: z.nullable(z.string()) };

/**
 * The latest state of one document. `data` is the document without type, id, seq and engagementId; an archived one
 * has `deleted` instead.
 */
export const FeedChange = z.union([
  z.strictObject({ ...changed, data: z.record(z.string(), z.unknown()) }),
  z.strictObject({ ...changed, deleted: z.literal(true) }),
]);
export type FeedChange = z.infer<typeof FeedChange>;

/**
 * Ascending by `seq`. `cursor` is the next request's `since`; one that is smaller than `since` says that the API was
 * restored to an earlier day: start again from 0.
 */
export const ChangesPage = z.strictObject({
  changes: z.array(FeedChange),
  cursor: z.int(),
  /** Whether another page is there now. */
  more: z.boolean(),
});
export type ChangesPage = z.infer<typeof ChangesPage>;

/** The data of one server-sent event: the workspace moved to `seq`. Its `id` is the same number. */
export const WorkspaceMoved = z.strictObject({ seq: z.int() });
export type WorkspaceMoved = z.infer<typeof WorkspaceMoved>;

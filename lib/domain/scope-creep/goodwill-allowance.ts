import * as z from 'zod/mini';
import { amount, count, identifier, oneOf } from '../fields';

const limits = { hours: amount(), times: count(0, 1000) };

/** How much extra work a member may give for free in one period without asking: hours, and how many times. */
export const goodwillAllowance = () =>
  z.strictObject({
    period: oneOf('month', 'quarter'),
    ...limits,
    /** Members who may give another amount than the others, by id. */
    members: z.optional(z.record(identifier(), z.strictObject(limits))),
  });

export type GoodwillAllowance = z.infer<ReturnType<typeof goodwillAllowance>>;

/** What holds until a lead sets something else: half a day a month, in small pieces. */
export const usualGoodwill: GoodwillAllowance = { period: 'month', hours: '4', times: 4 };

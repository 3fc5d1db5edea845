import * as z from 'zod/mini';
import { name } from '../fields';

/** Numbers of the rules that a workspace or an engagement has set itself, by rule key and name. */
export const thresholds = () =>
  z.record(name(100), z.record(name(60), z.number().check(z.minimum(0), z.maximum(100_000))));

export type Thresholds = z.infer<ReturnType<typeof thresholds>>;

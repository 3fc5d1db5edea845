import type { Finding, NotEvaluated } from './finding';

/** What the rules say: the gaps they found, and what they could not check. */
export type Evaluation = { findings: Finding[]; notEvaluated: NotEvaluated[] };

import type { ProblemCode } from '../lib/contract/problem';

/** Why a verb was not carried out, as a value. */
export type Failure = {
  failed: true;
  code: ProblemCode;
  message: string;
  path?: string;
  /** After how many seconds the same may be asked again, where waiting helps. */
  retryAfterSeconds?: number;
};

export function fail(code: ProblemCode, message: string, path?: string): Failure {
  return { failed: true, code, message, ...(path === undefined ? {} : { path }) };
}

export function isFailure(value: unknown): value is Failure {
  return typeof value === 'object' && value !== null && 'failed' in value && value.failed === true;
}

import { type ProblemCode, problem, statusOf } from '../../lib/contract/problem';
import type { Failure } from '../failure';

/** Answers RFC 9457 problem details. */
export function answerProblem(code: ProblemCode, detail: string, path?: string, headers?: HeadersInit): Response {
  return new Response(JSON.stringify(problem(code, detail, path)), {
    status: statusOf[code],
    headers: { ...Object.fromEntries(new Headers(headers)), 'content-type': 'application/problem+json' },
  });
}

export function answerFailure({ code, message, path, retryAfterSeconds }: Failure): Response {
  const headers = retryAfterSeconds === undefined ? undefined : { 'retry-after': String(retryAfterSeconds) };
  return answerProblem(code, message, path, headers);
}

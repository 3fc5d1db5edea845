import * as z from 'zod/mini';
import type { RefusalCode } from '../domain/refusal';

/** What only the API itself answers, beside the domain's refusals. */
const httpCodes = [
  'unauthenticated',
  'wrong_media_type',
  'method_not_allowed',
  'not_empty',
  'authorization_pending',
  'slow_down',
  'expired_token',
  'access_denied',
  'unavailable',
  'internal',
] as const;

export type ProblemCode = RefusalCode | (typeof httpCodes)[number];

/** The one table of codes and HTTP statuses: a code without a status does not compile. */
export const statusOf = {
  unknown_command: 400,
  unknown_field: 400,
  wrong_type: 400,
  out_of_range: 400,
  required: 400,
  not_found: 404,
  forbidden: 403,
  conflict: 409,
  in_force: 409,
  wrong_state: 409,
  altered: 409,
  superseded: 409,
  voided: 409,
  not_your_turn: 409,
  not_editable: 409,
  already_done: 409,
  missing_reason: 400,
  beyond_allowance: 403,
  newer_version: 409,
  in_the_future: 400,
  in_the_past: 400,
  unit_differs: 400,
  ended: 409,
  still_used: 409,
  last_owner: 409,
  depends_on_refused: 409,
  too_large: 413,
  rate_limited: 429,
  internal_only: 409,
  expired: 409,
  unauthenticated: 401,
  wrong_media_type: 415,
  method_not_allowed: 405,
  not_empty: 409,
  // RFC 8628 names these four and asks for 400.
  authorization_pending: 400,
  slow_down: 400,
  expired_token: 400,
  access_denied: 400,
  unavailable: 503,
  internal: 500,
} as const satisfies Record<ProblemCode, number>;

export type ProblemStatus = (typeof statusOf)[ProblemCode];

/** RFC 9457 problem details. `code` is the last part of `type`; `errors` names the arguments at fault. */
export const Problem = z.strictObject({
  type: z.string(),
  title: z.string(),
  status: z.int(),
  detail: z.string(),
  code: z.string(),
  errors: z.array(z.strictObject({ path: z.string(), message: z.string() })),
  /** The code again under the name that RFC 8628 gives it, where it is one of that RFC's. */
  error: z.optional(z.string()),
});
export type Problem = z.infer<typeof Problem>;

const titles: Partial<Record<number, string>> = {
  400: 'Bad request',
  401: 'Not signed in',
  403: 'Forbidden',
  404: 'Not found',
  405: 'Method not allowed',
  409: 'Conflict',
  413: 'Too large',
  415: 'Unsupported media type',
  429: 'Too many requests',
  500: 'Internal error',
  503: 'Unavailable',
};

const deviceCodes: ReadonlySet<ProblemCode> = new Set([
  'authorization_pending',
  'slow_down',
  'expired_token',
  'access_denied',
]);

/** Makes the problem details of a code. `path` is the argument at fault, if one is. */
export function problem(code: ProblemCode, detail: string, path?: string): Problem {
  const status = statusOf[code];
  return {
    type: `urn:goalpost:problem:${code}`,
    title: titles[status] ?? 'Problem',
    status,
    detail,
    code,
    errors: path === undefined ? [] : [{ path, message: detail }],
    ...(deviceCodes.has(code) ? { error: code } : {}),
  };
}

/** Whether `value` is what `problem` makes. */
export function isProblem(value: unknown): value is Problem {
  return Problem.safeParse(value).success;
}

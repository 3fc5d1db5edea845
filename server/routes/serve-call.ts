import type { HttpBindings } from '@hono/node-server';
import { RESPONSE_ALREADY_SENT } from '@hono/node-server/utils/response';
import type { Hono } from 'hono';
import type * as z from 'zod/mini';
import type { Call } from '../../lib/contract/call';
import { type CallName, calls } from '../../lib/contract/calls';
import { refuseParse } from '../../lib/domain/documents/refuse-parse';
import { mayAct } from '../../lib/domain/roles';
import type { Authenticator } from '../auth/authenticator';
import { type Failure, fail, isFailure } from '../failure';
import type { Actor } from '../service';
import { answerFailure, answerProblem } from './answer-problem';
import type { Handler, HandlerRequest, Handlers, HttpContext, Surroundings } from './handler';
import { readJsonBody } from './request-body';

const defaultBodyLimit = 1024 * 1024;

/** Serves every call of the contract: who may, what was sent, the handler, the answer. */
export function serveCalls(app: Hono<{ Bindings: HttpBindings }>, handlers: Handlers, around: Surroundings): void {
  for (const name of Object.keys(calls) as CallName[]) serveCall(app, name, handlers, around);
}

function serveCall<Name extends CallName>(
  app: Hono<{ Bindings: HttpBindings }>,
  name: Name,
  handlers: Handlers,
  around: Surroundings,
): void {
  const call: Call = calls[name];
  const handler: Handler<Name> = handlers[name];
  app.on(call.method.toUpperCase(), call.path.replace(/\{(\w+)\}/g, ':$1'), async (http) => {
    const actor = await allow(call, http, around.authenticator);
    if (actor instanceof Response) return actor;
    const input = await readInput(call, http);
    if (isFailure(input)) return answerFailure(input);
    // The call's schemas have just parsed `input`, and `allow` saw to the actor: the table ties both to the name.
    const request = { ...around, input, actor, http } as unknown as HandlerRequest<Name>;
    const answer = await handler(request);
    // The marker of a stream was made before the adapter put its own `Response` in the global's place.
    if (Object.is(answer, RESPONSE_ALREADY_SENT)) return RESPONSE_ALREADY_SENT;
    if (answer instanceof Response) return answer;
    if (isFailure(answer)) return answerFailure(answer);
    return call.content === 'none' ? http.body(null, 204) : http.json(answer);
  });
}

async function allow(
  call: Call,
  http: HttpContext,
  authenticator: Authenticator,
): Promise<Actor | undefined | Response> {
  if (call.access === 'public') return undefined;
  const [scheme, token] = http.req.header('authorization')?.split(' ') ?? [];
  const actor = scheme?.toLowerCase() === 'bearer' && token ? await authenticator.authenticate(token) : undefined;
  if (!actor) {
    return answerProblem('unauthenticated', 'This needs a valid token: sign in again, or make a key.', undefined, {
      'www-authenticate': 'Bearer',
    });
  }
  return mayAct(actor.role, call.access) ? actor : answerProblem('forbidden', `This needs the role ${call.access}.`);
}

async function readInput(call: Call, http: HttpContext): Promise<Record<'path' | 'query' | 'body', unknown> | Failure> {
  const path = parsePart(call.pathParts, http.req.param(), '');
  if (isFailure(path)) return path;
  const query = parsePart(call.query, http.req.query(), '');
  if (isFailure(query)) return query;
  if (!call.body) return { path, query, body: undefined };
  const sent = await readJsonBody(http, call.bodyLimit ?? defaultBodyLimit);
  if (isFailure(sent)) return sent;
  const body = parsePart(call.body, sent.value, '');
  return isFailure(body) ? body : { path, query, body };
}

function parsePart(schema: z.ZodMiniType | undefined, value: unknown, at: string): unknown {
  if (!schema) return undefined;
  const result = schema.safeParse(value);
  if (result.success) return result.data;
  const { code, message, path } = refuseParse(result.error, at);
  return fail(code, message, path ?? '');
}

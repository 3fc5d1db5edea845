import type { HttpBindings } from '@hono/node-server';
import type { Context } from 'hono';
import type { CallAnswer, CallInput, CallName, Calls } from '../../lib/contract/calls';
import type { Accounts } from '../auth/accounts';
import type { AuthLimits } from '../auth/auth-limits';
import type { Authenticator } from '../auth/authenticator';
import type { Failure } from '../failure';
import type { Actor, Service } from '../service';
import type { CommandExecutor } from '../services/command-executor';
import type { EventHub } from '../services/event-hub';

export type HttpContext = Context<{ Bindings: HttpBindings }>;

/** What all handlers share. */
export type Surroundings = {
  service: Service;
  authenticator: Authenticator;
  executor: CommandExecutor;
  hub: EventHub;
  accounts: Accounts;
  limits: AuthLimits;
  behindProxy: boolean;
};

/** One request of a call, parsed and allowed. */
export type HandlerRequest<Name extends CallName> = Surroundings & {
  input: CallInput<Name>;
  /** Who asks; nobody in a public call. */
  actor: Calls[Name]['access'] extends 'public' ? undefined : Actor;
  http: HttpContext;
};

/** Calls one verb. Answers what the contract says, a failure, or a response that it wrote itself. */
export type Handler<Name extends CallName> = (
  request: HandlerRequest<Name>,
) => Promise<CallAnswer<Name> | Failure | Response>;

export type Handlers = { [Name in CallName]: Handler<Name> };

import type { AuthBudget } from '../auth/auth-limits';
import { clientAddress } from '../auth/client-address';
import { answerProblem } from './answer-problem';
import type { Handler, HttpContext, Surroundings } from './handler';

/** Begins the signing in of an extension. */
export const startDevice: Handler<'startDevice'> = async ({ accounts, input, http, ...around }) =>
  (await refuseHurry('deviceCode', http, around)) ?? accounts.startDevice(input.body.name ?? '');

/** Says whether a person has approved, and then gives the token. */
export const pollDevice: Handler<'pollDevice'> = async ({ accounts, input, http, ...around }) =>
  (await refuseHurry('devicePoll', http, around)) ?? accounts.pollDevice(input.body.device_code);

async function refuseHurry(
  budget: AuthBudget,
  http: HttpContext,
  { limits, behindProxy }: Pick<Surroundings, 'limits' | 'behindProxy'>,
): Promise<Response | undefined> {
  const seconds = await limits.take(budget, clientAddress(http.env.incoming, behindProxy));
  if (seconds === 0) return undefined;
  const headers = { 'retry-after': String(seconds) };
  return answerProblem('rate_limited', `Wait ${seconds} seconds.`, undefined, headers);
}

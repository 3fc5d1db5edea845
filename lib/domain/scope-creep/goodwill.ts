import type { DocumentOf } from '../document';
import { type Refusal, type RefusalValues, refuse } from '../refusal';
import { mayAct } from '../roles';
import type { Context, State } from '../state';
import { stateWithout } from '../states/state-without';
import { decimalText, type Exact, exact, zero } from '../values/exact';
import { usualGoodwill } from './goodwill-allowance';

type Request = DocumentOf<'request'>;

/** What a member may still give for free in the period that today lies in. Hours are decimal strings. */
export type GoodwillLeft = {
  /** First and last day of the period. */
  from: string;
  to: string;
  hours: { allowed: string; given: string; left: string };
  /** How many times: what is given without a known effort counts here alone. */
  times: { allowed: number; given: number; left: number };
};

/** What is left of a member's goodwill on `today`, over all engagements. Never less than nothing. */
export function goodwillLeft(memberId: string, state: State, today: string): GoodwillLeft {
  const allowance = state.workspace()?.settings.goodwill ?? usualGoodwill;
  const { hours, times } = allowance.members?.[memberId] ?? allowance;
  const period = periodOf(allowance.period, today);
  const given = state.list('request').filter((request) => {
    const on = goodwillDay(request);
    return on !== undefined && on >= period.from && on <= period.to && goodwillGiver(request) === memberId;
  });
  const givenHours = given.reduce((sum, { effortHours }) => sum.add(exact(effortHours ?? '0')), zero);
  return {
    ...period,
    hours: {
      allowed: hours,
      given: decimalText(givenHours),
      left: decimalText(atLeastZero(exact(hours).sub(givenHours))),
    },
    times: { allowed: times, given: given.length, left: Math.max(0, times - given.length) },
  };
}

/** Refuses goodwill that goes beyond what the person may give: a lead decides then. `effortHours` may be unknown. */
export function refuseGoodwill(
  request: Request,
  effortHours: string | undefined,
  state: State,
  context: Context,
): Refusal | undefined {
  const rest = goodwillLeftFor(request, state, context);
  if (!rest) return undefined;
  const { hours, times, to: until } = rest;
  if (effortHours !== undefined && exact(effortHours).gt(exact(hours.left))) {
    const sentence = `${hours.left} of your ${hours.allowed} hours of goodwill are left until ${until}.`;
    return beyond(sentence, 'args.effortHours', { counted: 'hours', until, ...hours });
  }
  if (times.left > 0) return undefined;
  const sentence = `Goodwill was given ${times.given} times of ${times.allowed} until ${until}.`;
  return beyond(sentence, 'args.decision', { counted: 'times', until, ...times });
}

const beyond = (sentence: string, path: string, values: RefusalValues): Refusal => ({
  ...refuse('beyond_allowance', `${sentence} A lead can decide on more.`, path),
  values,
});

/**
 * What the person may still give for a request, which does not count twice where it was given before; null for a lead,
 * who decides without a limit.
 */
export function goodwillLeftFor(request: Request, state: State, context: Context): GoodwillLeft | null {
  if (mayAct(context.role, 'lead')) return null;
  return goodwillLeft(context.memberId, stateWithout(state, request), context.today);
}

/** Refuses more hours for what was given for free before, as far as they go beyond what the person may give. */
export function refuseMoreGoodwill(
  request: Request,
  before: Request | undefined,
  state: State,
  context: Context,
): Refusal | undefined {
  if (request.decision !== 'goodwill' || before?.decision !== 'goodwill' || request.effortHours === undefined) return;
  if (exact(request.effortHours).lte(exact(before.effortHours ?? '0'))) return undefined;
  const refusal = refuseGoodwill(request, request.effortHours, state, context);
  return refusal && { ...refusal, path: 'effortHours' };
}

/** The day on which a request became goodwill; undefined when it is none. The gap rules count from the same day. */
export function goodwillDay({ decision, decidedOn, workStartedOn, receivedOn }: Request): string | undefined {
  return decision === 'goodwill' ? (decidedOn ?? workStartedOn ?? receivedOn) : undefined;
}

/** The member who said yes: who last set the decision, else who wrote the request down with it. */
export function goodwillGiver({ edits, createdBy }: Request): string | undefined {
  return edits?.['decision']?.by ?? createdBy;
}

const atLeastZero = (value: Exact) => (value.lt(zero) ? zero : value);

function periodOf(period: 'month' | 'quarter', today: string): { from: string; to: string } {
  const year = Number(today.slice(0, 4));
  const month = Number(today.slice(5, 7)) - 1;
  const first = period === 'month' ? month : month - (month % 3);
  const next = first + (period === 'month' ? 1 : 3);
  return { from: dayOf(year, first, 1), to: dayOf(year, next, 0) };
}

/** A day by year, month from 0 and day of the month; day 0 is the last of the month before. */
const dayOf = (year: number, month: number, day: number) =>
  new Date(Date.UTC(year, month, day)).toISOString().slice(0, 10);

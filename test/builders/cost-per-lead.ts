import { a } from './a-snapshot';

/** A draft whose criteria the rules of promises hold against past results. */
export const aDraft = a('agreement', { status: 'draft' });

/** A promise of at most so much a lead. */
export const costPerLead = (target: string, more: object = {}) =>
  a('criterion', { metric: 'cost per lead', unit: 'USD', direction: 'down', target, ...more });

/** What our own work reached before, on the same metric. */
export const pastCosts = (...values: string[]) => values.map((value) => a('pastResult', { id: value, value }));

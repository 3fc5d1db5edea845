import type { CommandArgs } from '../apply-command';

/** A part of a draft as `agreement.addParts` takes it. */
export type NewPart = CommandArgs<'agreement.addParts'>['documents'][number];

export type NewItem = Extract<NewPart, { type: 'scopeItem' }>;
export type NewCriterion = Extract<NewPart, { type: 'criterion' }>;
export type NewMilestone = Extract<NewPart, { type: 'milestone' }>;

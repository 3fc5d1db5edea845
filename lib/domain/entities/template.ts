import * as z from 'zod/mini';
import { defineEntity } from '../define-entity';
import { count, day, languageCode, listOf, name, optional } from '../fields';
import { criterion } from './criterion';
import { milestone } from './milestone';
import { scopeItem } from './scope-item';

const inTemplate = {
  id: true,
  type: true,
  engagementId: true,
  agreementId: true,
  importedFrom: true,
  edits: true,
  createdAt: true,
  createdBy: true,
  updatedAt: true,
  updatedBy: true,
} as const;

const place = count(0, 499);

/**
 * A starting point for a new agreement: items, criteria and milestones as in an agreement, without people. Parts point at
 * each other by their place in the list, since they have no ids.
 */
export const template = defineEntity({
  type: 'template',
  scope: 'workspace',
  fields: {
    name: name(),
    serviceLine: optional(name(120)),
    /** How it was written down; 1 where it does not say. */
    format: optional(count(1, 1000)),
    language: optional(languageCode()),
    /** The day from which its days count, so that they can be shifted. */
    startsOn: optional(day()),
    items: listOf(z.extend(z.omit(scopeItem.schema, inTemplate), { inMilestone: optional(place) }), 500),
    criteria: listOf(z.omit(criterion.schema, inTemplate), 200),
    milestones: optional(
      listOf(z.extend(z.omit(milestone.schema, inTemplate), { serves: optional(listOf(place, 100)) }), 200),
    ),
  },
});

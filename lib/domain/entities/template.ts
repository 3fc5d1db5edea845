import * as z from 'zod/mini';
import { defineEntity } from '../define-entity';
import { listOf, name, optional } from '../fields';
import { criterion } from './criterion';
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

/** A starting point for a new agreement: items and criteria as in an agreement, without owners’ ids of their own. */
export const template = defineEntity({
  type: 'template',
  scope: 'workspace',
  fields: {
    name: name(),
    serviceLine: optional(name(120)),
    items: listOf(z.omit(scopeItem.schema, inTemplate), 500),
    criteria: listOf(z.omit(criterion.schema, inTemplate), 200),
  },
});

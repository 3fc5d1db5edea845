import { defineEntity } from '../define-entity';
import { listOf, name, optional, reference, requiredText } from '../fields';

/** Something to remember when the same gap opens again. */
export const lesson = defineEntity({
  type: 'lesson',
  scope: 'workspace',
  fields: {
    text: requiredText(),
    rule: optional(name(100)),
    fromEngagementId: optional(reference('engagement')),
    serviceLine: optional(name(120)),
    industry: optional(name(120)),
    tags: listOf(name(60), 50),
  },
});

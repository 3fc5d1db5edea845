import { adapterFields } from '../adapter-shape';
import { defineEntity } from '../define-entity';

/** An app taught by a user: the same shape as the apps that ship with Goalpost. */
export const adapter = defineEntity({
  type: 'adapter',
  scope: 'workspace',
  fields: adapterFields,
  role: { create: 'lead', edit: 'lead', archive: 'lead' },
});

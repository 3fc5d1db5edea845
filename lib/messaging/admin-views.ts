import * as z from 'zod/mini';
import { type ActivityEntry, ActivityPage } from '../contract/activity';
import { ImportAnswer } from '../contract/import-answer';
import { CreateInvitationResponse } from '../contract/session';
import { memberRole, name, uuid } from '../domain/fields';
import { CallFailure } from './signing-views';

export type { ActivityEntry };

const orFailure = <Schema extends z.ZodMiniType>(schema: Schema) => z.union([schema, CallFailure]);

/** What the API alone knows of a workspace: its log, its invitations, and the whole of it as a file. */
export const adminProtocol = {
  /** One page of the log, newest first; older than `before` if it is given. */
  'activity/list': {
    request: z.strictObject({
      before: z.nullable(z.int()),
      memberId: z.nullable(z.string()),
      documentId: z.nullable(uuid()),
    }),
    response: orFailure(ActivityPage),
  },
  /** A one-time address by which one person joins. */
  'members/invite': {
    request: z.strictObject({ name: name(200), role: memberRole() }),
    response: orFailure(CreateInvitationResponse),
  },
  'workspace/export': { request: z.strictObject({}), response: orFailure(z.strictObject({ snapshot: z.string() })) },
  'workspace/import': {
    request: z.strictObject({ snapshot: z.string(), replace: z.boolean() }),
    response: orFailure(ImportAnswer),
  },
} as const;

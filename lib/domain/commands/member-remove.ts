import * as z from 'zod/mini';
import { allOrNone } from '../change';
import { defineCommand } from '../command';
import { editDocument } from '../documents/edit-document';
import { handOverItems } from '../documents/items-of-member';
import { reference } from '../fields';
import { refuse } from '../refusal';
import { mayAct } from '../roles';

/** Takes somebody out of the workspace; `newOwnerId` takes over what they answered for. The last owner cannot leave. */
export const memberRemove = defineCommand({
  name: 'member.remove',
  role: 'admin',
  args: z.strictObject({ id: reference('member'), newOwnerId: z.optional(reference('member')) }),
  apply(state, args, context) {
    const workspace = state.workspace();
    const member = workspace?.members.find((candidate) => candidate.id === args.id);
    if (!workspace || !member) return refuse('not_found', 'There is no such member here.', 'args.id');
    if (!mayAct(context.role, member.role))
      return refuse('forbidden', `This needs the role ${member.role}.`, 'args.id');
    const owners = workspace.members.filter((candidate) => candidate.role === 'owner');
    if (member.role === 'owner' && owners.length === 1) {
      return refuse('last_owner', 'Name another owner first.', 'args.id');
    }
    const members = workspace.members.filter((candidate) => candidate.id !== member.id);
    const { newOwnerId } = args;
    if (newOwnerId !== undefined && !members.some((candidate) => candidate.id === newOwnerId)) {
      return refuse('not_found', 'There is no such member here.', 'args.newOwnerId');
    }
    const handedOver = newOwnerId === undefined ? [] : handOverItems(state, member.id, newOwnerId, context);
    return allOrNone([editDocument(workspace, { members }, context), ...handedOver]);
  },
});

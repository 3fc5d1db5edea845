import * as z from 'zod/mini';
import { defineCommand } from '../command';
import { editDocument } from '../edit-document';
import { reference } from '../fields';
import { isRefusal, refuse } from '../refusal';
import { mayAct } from '../roles';

/** Takes somebody out of the workspace. The last owner cannot leave. */
export const memberRemove = defineCommand({
  name: 'member.remove',
  role: 'admin',
  args: z.strictObject({ id: reference('member') }),
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
    const change = editDocument(workspace, { members }, context);
    return isRefusal(change) ? change : [change];
  },
});

import * as z from 'zod/mini';
import { defineCommand } from '../command';
import { editDocument } from '../documents/edit-document';
import { memberRole, name, reference } from '../fields';
import { isRefusal, refuse } from '../refusal';
import { mayAct } from '../roles';

/** Changes a member's name or role. The last owner stays one. */
export const memberChange = defineCommand({
  name: 'member.change',
  role: 'admin',
  args: z.strictObject({ id: reference('member'), name: z.optional(name()), role: z.optional(memberRole()) }),
  apply(state, args, context) {
    const workspace = state.workspace();
    const member = workspace?.members.find((candidate) => candidate.id === args.id);
    if (!workspace || !member) return refuse('not_found', 'There is no such member here.', 'args.id');
    const role = args.role ?? member.role;
    if (!mayAct(context.role, role) || !mayAct(context.role, member.role)) {
      return refuse('forbidden', 'Nobody gives or takes a role above their own.', 'args.role');
    }
    const owners = workspace.members.filter((candidate) => candidate.role === 'owner');
    if (member.role === 'owner' && role !== 'owner' && owners.length === 1) {
      return refuse('last_owner', 'Name another owner first.', 'args.role');
    }
    const changed = { ...member, role, name: args.name ?? member.name };
    const members = workspace.members.map((candidate) => (candidate.id === member.id ? changed : candidate));
    const change = editDocument(workspace, { members }, context);
    return isRefusal(change) ? change : [change];
  },
});

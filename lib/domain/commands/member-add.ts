import * as z from 'zod/mini';
import { defineCommand } from '../command';
import { editDocument } from '../documents/edit-document';
import { memberRole, name, uuid } from '../fields';
import { isRefusal, refuse } from '../refusal';
import { mayAct } from '../roles';

/** Takes somebody into the workspace. Nobody gives more than they have. */
export const memberAdd = defineCommand({
  name: 'member.add',
  role: 'admin',
  args: z.strictObject({ id: uuid(), name: name(), role: memberRole() }),
  apply(state, member, context) {
    const workspace = state.workspace();
    if (!workspace) return refuse('not_found', 'There is no workspace here.', 'args');
    if (!mayAct(context.role, member.role))
      return refuse('forbidden', `This needs the role ${member.role}.`, 'args.role');
    if (workspace.members.some((other) => other.id === member.id)) {
      return refuse('already_done', 'This member is here already.', 'args.id');
    }
    const change = editDocument(workspace, { members: [...workspace.members, member] }, context);
    return isRefusal(change) ? change : [change];
  },
});

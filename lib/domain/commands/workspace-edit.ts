import * as z from 'zod/mini';
import { defineCommand } from '../command';
import { editDocument } from '../documents/edit-document';
import { day, languageCode, maybeList, name, optional, timeZone } from '../fields';
import { isRefusal, refuse } from '../refusal';

/** Changes the workspace's name, language, calendar or time zone. */
export const workspaceEdit = defineCommand({
  name: 'workspace.edit',
  role: 'admin',
  args: z.strictObject({
    set: z.strictObject({
      name: optional(name()),
      locale: optional(languageCode()),
      timeZone: optional(timeZone()),
      holidays: maybeList(day(), 2000),
    }),
  }),
  apply(state, { set }, context) {
    const workspace = state.workspace();
    if (!workspace) return refuse('not_found', 'There is no workspace here.', 'args');
    const fields = Object.fromEntries(Object.entries(set).filter(([, value]) => value !== undefined));
    const change = editDocument(workspace, fields, context);
    return isRefusal(change) ? change : [change];
  },
});

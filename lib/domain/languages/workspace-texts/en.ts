/** What only the workspace page says, but for the agreement editor. */
export const enWorkspace = {
  'workspace.title': 'Workspace',
};

/** What only the workspace page says, but for the agreement editor. */
export const enWorkspace = {
  'workspace.title': 'Workspace',
  'workspace.section.portfolio': 'Portfolio',
  'workspace.engagement_sections': 'Engagement sections',
  'workspace.no_such_section': 'There is no such section.',
  'workspace.not_started': 'Nothing is open here yet',
  'workspace.not_started_hint': 'Open the sample workspace, or connect to your team’s Goalpost.',
  'workspace.start': 'Get started',
  'workspace.group.work': 'Work',
  'workspace.group.knowledge': 'What we know and can do',
  'workspace.group.workspace': 'This workspace',
};

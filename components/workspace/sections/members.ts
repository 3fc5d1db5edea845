import { defineSection } from './define-section';

export const members = defineSection({
  id: 'members',
  group: 'workspace',
  position: 210,
  title: 'workspace.section.members',
  load: async () => (await import('../members/MembersSection')).MembersSection,
});

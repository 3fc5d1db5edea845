import { defineEngagementSection } from './define-engagement-section';

export const people = defineEngagementSection({
  id: 'people',
  position: 20,
  title: 'editor.people',
  load: async () => (await import('../people/PeopleSection')).PeopleSection,
});

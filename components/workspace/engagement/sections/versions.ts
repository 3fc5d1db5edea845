import { defineEngagementSection } from './define-engagement-section';

export const versions = defineEngagementSection({
  id: 'versions',
  position: 70,
  title: 'editor.versions',
  load: async () => (await import('../versions/VersionsSection')).VersionsSection,
});

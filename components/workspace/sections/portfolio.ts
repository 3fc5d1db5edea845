import { defineSection } from './define-section';

export const portfolio = defineSection({
  id: 'portfolio',
  group: 'work',
  position: 10,
  title: 'workspace.section.portfolio',
  load: async () => (await import('../portfolio/PortfolioSection')).PortfolioSection,
});

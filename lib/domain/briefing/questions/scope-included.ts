import { say } from '../../in-languages';
import type { BriefingQuestion } from '../briefing-question';

export const scopeIncluded: BriefingQuestion = {
  key: 'scope-included',
  area: 'scope',
  position: 10,
  text: say(
    'What do we deliver or do?',
    'Was liefern oder tun wir?',
    '何を納品し、何を行うか。',
    '我们交付什么、做什么？',
  ),
  openAt: ({ parts }) => (parts.included.length > 0 ? null : { at: 'draft', add: 'add_deliverable' }),
};

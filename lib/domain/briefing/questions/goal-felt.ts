import { say } from '../../in-languages';
import type { BriefingQuestion } from '../briefing-question';

export const goalFelt: BriefingQuestion = {
  key: 'goal-felt',
  area: 'goals',
  position: 40,
  text: say(
    'How do they want to feel about it?',
    'Wie sollen sie sich damit fühlen?',
    'どのような実感を得たいか。',
    '他们希望有怎样的感受？',
  ),
  openAt: ({ parts }) =>
    parts.criteria.some(({ kind }) => kind === 'felt') ? null : { at: 'draft', add: 'add_criterion' },
};

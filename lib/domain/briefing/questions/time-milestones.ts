import { say } from '../../in-languages';
import type { BriefingQuestion } from '../briefing-question';

export const timeMilestones: BriefingQuestion = {
  key: 'time-milestones',
  area: 'time',
  position: 20,
  text: say(
    'By which days on the way will they see something?',
    'Bis zu welchen Tagen sehen sie unterwegs etwas?',
    '途中のどの日までに何を見せるか。',
    '过程中哪些日子能看到成果？',
  ),
  openAt: ({ parts }) => (parts.milestones.length > 0 ? null : { at: 'milestones' }),
};

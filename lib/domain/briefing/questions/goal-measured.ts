import { say } from '../../in-languages';
import type { BriefingQuestion } from '../briefing-question';

export const goalMeasured: BriefingQuestion = {
  key: 'goal-measured',
  area: 'goals',
  position: 20,
  text: say(
    'How will both sides know that it worked?',
    'Woran erkennen beide Seiten, dass es gelungen ist?',
    '成功したと双方が何で判断するか。',
    '双方如何判断目标已经达成？',
  ),
  openAt: ({ parts }) => (parts.criteria.length > 0 ? null : { at: 'draft', add: 'add_criterion' }),
};

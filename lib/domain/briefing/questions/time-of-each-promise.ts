import { say } from '../../in-languages';
import type { BriefingQuestion } from '../briefing-question';

export const timeOfEachPromise: BriefingQuestion = {
  key: 'time-of-each-promise',
  area: 'time',
  position: 30,
  text: say(
    'By when is each promise kept?',
    'Bis wann wird jede Zusage eingelöst?',
    'それぞれのお約束はいつまでに果たすか。',
    '每项承诺何时兑现？',
  ),
  openAt: ({ parts: { included } }) => {
    const deliverables = included.filter(({ kind }) => kind === 'deliverable');
    if (deliverables.length === 0) return { at: 'draft', add: 'add_deliverable' };
    const undated = deliverables.find(({ dueOn, duration, milestoneId }) => !dueOn && !duration && !milestoneId);
    return undated ? { at: 'item', id: undated.id } : null;
  },
};

import { say } from '../../in-languages';
import type { BriefingQuestion } from '../briefing-question';

export const goalBaseline: BriefingQuestion = {
  key: 'goal-baseline',
  area: 'goals',
  position: 30,
  text: say(
    'Where do they stand today, or when will that be measured?',
    'Wo stehen sie heute, oder bis wann wird das gemessen?',
    '現状の数値はいくつか。不明なら、いつ測るか。',
    '目前处于什么水平？若尚未测量，何时测量？',
  ),
  openAt: ({ parts }) => {
    const hard = parts.criteria.filter(({ kind }) => kind === 'hard');
    if (hard.length === 0) return { at: 'draft', add: 'add_criterion' };
    const unmeasured = hard.find(({ baseline, baselineUnknown }) => baseline === undefined && !baselineUnknown);
    return unmeasured ? { at: 'criterion', id: unmeasured.id } : null;
  },
};

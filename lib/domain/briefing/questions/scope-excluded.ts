import { say } from '../../in-languages';
import type { BriefingQuestion } from '../briefing-question';

export const scopeExcluded: BriefingQuestion = {
  key: 'scope-excluded',
  area: 'scope',
  position: 20,
  text: say(
    'What might they take for included that is not?',
    'Was könnten sie für enthalten halten, das es nicht ist?',
    '含まれると思われやすいが、実際は対象外のものは何か。',
    '哪些内容容易被认为已包含，其实并不包含？',
  ),
  openAt: ({ parts }) => (parts.excluded.length > 0 ? null : { at: 'draft', add: 'add_exclusion' }),
};

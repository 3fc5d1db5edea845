import { say } from '../../in-languages';
import type { BriefingQuestion } from '../briefing-question';

export const scopeLimits: BriefingQuestion = {
  key: 'scope-limits',
  area: 'scope',
  position: 30,
  text: say(
    'How much is included: hours, rounds, pages?',
    'Wie viel ist enthalten: Stunden, Korrekturschleifen, Seiten?',
    'どこまで含むか(時間、修正回数、ページ数)。',
    '包含多少：工时、修改轮次、页数？',
  ),
  openAt: ({ parts: { included } }) => {
    if (included.some(({ allowance }) => allowance)) return null;
    return included[0] ? { at: 'item', id: included[0].id } : { at: 'draft', add: 'add_deliverable' };
  },
};

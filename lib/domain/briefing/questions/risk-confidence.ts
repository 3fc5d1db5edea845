import { say } from '../../in-languages';
import type { BriefingQuestion } from '../briefing-question';

export const riskConfidence: BriefingQuestion = {
  key: 'risk-confidence',
  area: 'risks',
  position: 40,
  text: say(
    'How sure are we of each promise?',
    'Wie sicher sind wir uns jeder Zusage?',
    'それぞれのお約束にどれだけ自信があるか。',
    '我们对每项承诺有多大把握？',
  ),
  openAt: ({ parts: { included, criteria } }) => {
    if (included.length + criteria.length === 0) return { at: 'draft', add: 'add_deliverable' };
    const item = included.find(({ kind, confidence }) => kind === 'deliverable' && confidence === undefined);
    if (item) return { at: 'item', id: item.id };
    const criterion = criteria.find(({ confidence }) => confidence === undefined);
    return criterion ? { at: 'criterion', id: criterion.id } : null;
  },
};

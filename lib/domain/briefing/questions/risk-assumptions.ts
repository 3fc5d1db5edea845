import { say } from '../../in-languages';
import type { BriefingQuestion } from '../briefing-question';

export const riskAssumptions: BriefingQuestion = {
  key: 'risk-assumptions',
  area: 'risks',
  position: 10,
  text: say(
    'What do both sides take as given?',
    'Wovon gehen beide Seiten aus?',
    '双方が前提としていることは何か。',
    '双方默认的前提是什么？',
  ),
  openAt: ({ parts }) => (parts.assumptions.length > 0 ? null : { at: 'draft', add: 'add_assumption' }),
};

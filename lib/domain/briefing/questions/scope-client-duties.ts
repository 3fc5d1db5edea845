import { say } from '../../in-languages';
import type { BriefingQuestion } from '../briefing-question';

export const scopeClientDuties: BriefingQuestion = {
  key: 'scope-client-duties',
  area: 'scope',
  position: 40,
  text: say(
    'What must they provide or decide?',
    'Was müssen sie bereitstellen oder entscheiden?',
    'クライアントに用意・判断してもらうことは何か。',
    '客户需要提供什么、决定什么？',
  ),
  openAt: ({ parts }) => (parts.clientDuties.length > 0 ? null : { at: 'draft', add: 'add_client_duty' }),
};

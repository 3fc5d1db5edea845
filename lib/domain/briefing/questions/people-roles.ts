import { say } from '../../in-languages';
import type { BriefingQuestion } from '../briefing-question';

export const peopleRoles: BriefingQuestion = {
  key: 'people-roles',
  area: 'people',
  position: 30,
  text: say(
    'Who else is affected, and in which role?',
    'Wen betrifft es noch, und in welcher Rolle?',
    'ほかに誰が関わり、どの役割か。',
    '还有谁会受影响，各自是什么角色？',
  ),
  openAt: ({ people }) => {
    if (people.length === 0) return { at: 'people' };
    const unnamed = people.find(({ role }) => role === undefined);
    return unnamed ? { at: 'person', id: unnamed.id } : null;
  },
};

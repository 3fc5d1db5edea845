import { say } from '../../in-languages';
import type { BriefingQuestion } from '../briefing-question';
import { personOrPeople } from '../person-or-people';

export const peopleDecide: BriefingQuestion = {
  key: 'people-decide',
  area: 'people',
  position: 10,
  text: say(
    'Who decides on their side?',
    'Wer entscheidet auf ihrer Seite?',
    'クライアント側の決裁者は誰か。',
    '对方由谁做决定？',
  ),
  openAt: ({ people }) => (people.some(({ decisionMaker }) => decisionMaker) ? null : personOrPeople(people[0])),
};

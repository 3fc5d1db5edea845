import { say } from '../../in-languages';
import type { BriefingQuestion } from '../briefing-question';
import { personOrPeople } from '../person-or-people';

export const goalInTheirWords: BriefingQuestion = {
  key: 'goal-in-their-words',
  area: 'goals',
  position: 10,
  text: say(
    'What do they want to be different afterwards, in their own words?',
    'Was soll danach anders sein, in ihren eigenen Worten?',
    '終わったとき何が変わっていてほしいか、本人の言葉で。',
    '合作之后，他们希望有什么不同？请用原话记录。',
  ),
  openAt: ({ index, people }) =>
    index.list('expectation').some(({ source }) => source !== 'team_assumption') ? null : personOrPeople(people[0]),
};

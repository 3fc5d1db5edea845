import { say } from '../../in-languages';
import type { BriefingQuestion } from '../briefing-question';

export const peopleOfOurs: BriefingQuestion = {
  key: 'people-of-ours',
  area: 'people',
  position: 40,
  text: say(
    'Who answers for it on our side?',
    'Wer steht auf unserer Seite dafür ein?',
    'こちらの責任者は誰か。',
    '我方由谁负责？',
  ),
  openAt: ({ engagement }) => (engagement.ownerId ? null : { at: 'engagement' }),
};

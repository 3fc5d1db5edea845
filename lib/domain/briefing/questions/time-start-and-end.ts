import { say } from '../../in-languages';
import type { BriefingQuestion } from '../briefing-question';

export const timeStartAndEnd: BriefingQuestion = {
  key: 'time-start-and-end',
  area: 'time',
  position: 10,
  text: say(
    'When does the work begin, and when is it over?',
    'Wann beginnt die Arbeit, und wann ist sie beendet?',
    'いつ始まり、いつ終わるか。',
    '何时开始，何时结束？',
  ),
  // A retainer runs until somebody ends it.
  openAt: ({ engagement: { kind, startedOn, endsOn } }) => {
    const isSaid = startedOn !== undefined && (endsOn !== undefined || kind === 'retainer');
    return isSaid ? null : { at: 'engagement' };
  },
};

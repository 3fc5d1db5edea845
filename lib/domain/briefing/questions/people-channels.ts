import { say } from '../../in-languages';
import type { BriefingQuestion } from '../briefing-question';

export const peopleChannels: BriefingQuestion = {
  key: 'people-channels',
  area: 'people',
  position: 50,
  text: say(
    'Through which channel is what said, and who talks to whom?',
    'Was wird auf welchem Weg besprochen, und wer spricht mit wem?',
    'どの連絡手段で何を伝え、誰と誰が話すか。',
    '什么事用什么沟通渠道，由谁对接谁？',
  ),
  openAt: ({ draft }) => (draft && draft.channels.length > 0 ? null : { at: 'channels' }),
};

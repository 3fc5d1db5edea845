import { say } from '../../in-languages';
import type { BriefingQuestion } from '../briefing-question';
import { personOrPeople } from '../person-or-people';

export const peopleSign: BriefingQuestion = {
  key: 'people-sign',
  area: 'people',
  position: 20,
  text: say(
    'Who has to sign, and where does the link go?',
    'Wer muss freigeben, und wohin geht der Link?',
    '誰の承認が必要か。リンクはどこへ送るか。',
    '谁需要签字确认，链接发送到哪里？',
  ),
  openAt: ({ people }) => {
    const signers = people.filter(({ signoffRequired }) => signoffRequired);
    if (signers.length === 0) return personOrPeople(people[0]);
    const unreachable = signers.find(({ email }) => email === undefined);
    return unreachable ? { at: 'person', id: unreachable.id } : null;
  },
};

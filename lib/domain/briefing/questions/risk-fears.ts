import { standingExpectations } from '../../expectations/expectation-card';
import { say } from '../../in-languages';
import type { BriefingQuestion } from '../briefing-question';
import { personOrPeople } from '../person-or-people';

export const riskFears: BriefingQuestion = {
  key: 'risk-fears',
  area: 'risks',
  position: 20,
  text: say(
    'What would disappoint those who decide?',
    'Was würde die Entscheidenden enttäuschen?',
    '決裁者は何に失望するか。',
    '什么会让决策人失望？',
  ),
  openAt: ({ people, index }) => {
    const deciding = people.filter(({ decisionMaker }) => decisionMaker);
    if (deciding.length === 0) return personOrPeople(people[0]);
    const unasked = deciding.find(({ id, fears }) => {
      const hasSaid = standingExpectations(index, id).some(({ sense }) => sense === 'feared');
      return fears === undefined && !hasSaid;
    });
    return unasked ? { at: 'person', id: unasked.id } : null;
  },
};

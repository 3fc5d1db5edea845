import { say } from '../../in-languages';
import type { BriefingQuestion } from '../briefing-question';
import { personOrPeople } from '../person-or-people';

export const riskGuesses: BriefingQuestion = {
  key: 'risk-guesses',
  area: 'risks',
  position: 30,
  text: say(
    'Which of our guesses has nobody asked about?',
    'Welche unserer Vermutungen hat noch niemand erfragt?',
    'まだ確認していない思い込みはどれか。',
    '我们的哪些推测还没有人核实？',
  ),
  openAt: ({ index, people }) => {
    const expectations = index.list('expectation');
    if (expectations.length === 0) return personOrPeople(people[0]);
    const guess = expectations.find(
      ({ source, verifiedOn, supersededBy }) => source === 'team_assumption' && !verifiedOn && !supersededBy,
    );
    return guess ? { at: 'person', id: guess.stakeholderId } : null;
  },
};

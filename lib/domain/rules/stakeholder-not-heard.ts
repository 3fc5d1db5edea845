import { isEmpty } from '../values/normal-form';
import { clientExpectationsOf } from './reading/client-expectations';
import { stakeholdersOf } from './reading/people';
import { firstDayBeyond } from './reading/reading';
import { defineRule, subjectOf } from './rule';
import { days } from './threshold';

/** GR-44: nobody has recorded what one of the client's people expects. */
export const stakeholderNotHeard = defineRule({
  key: 'stakeholder.not_heard',
  number: 44,
  core: true,
  runsIn: ['draft', 'active'],
  thresholds: { graceDays: days(7) },
  shows: { name: 'text', role: 'text' },
  texts: {
    title: 'Stakeholder not asked',
    shown: {
      default: 'We have not recorded what {name} ({role}) expects.',
      noRole: 'We have not recorded what {name} expects.',
    },
    next: 'Ask {name}: what should be different at the end, and what would disappoint you?',
    why: 'Everyone with expectations is asked.',
  },
  *evaluate(reading, { graceDays }) {
    const heard = new Set(clientExpectationsOf(reading).map(({ stakeholderId }) => stakeholderId));
    for (const stakeholder of stakeholdersOf(reading)) {
      const { id, name, role, addedOn, decisionMaker, signoffRequired } = stakeholder;
      if (heard.has(id) || reading.age(addedOn) <= graceDays) continue;
      yield {
        subject: subjectOf(stakeholder),
        severity: decisionMaker || signoffRequired ? 'warning' : 'info',
        params: isEmpty(role) ? { name, role: null, variant: 'noRole' } : { name, role },
        facts: { addedOn },
        since: firstDayBeyond(addedOn, graceDays),
      };
    }
  },
});

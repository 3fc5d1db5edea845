import { stakeholdersOf } from './reading/people';
import { defineRule, subjectOf } from './rule';

/** GR-47: nobody on the client's side is known to decide. */
export const stakeholderNoDecisionMaker = defineRule({
  key: 'stakeholder.no_decision_maker',
  number: 47,
  core: true,
  runsIn: ['draft', 'active'],
  thresholds: {},
  shows: {},
  texts: {
    title: 'Nobody can decide',
    shown: { default: 'No decision maker is named on the client’s side.' },
    next: 'Ask who decides and who signs.',
    why: 'Agreements need someone who can agree.',
  },
  *evaluate(reading) {
    const stakeholders = stakeholdersOf(reading);
    if (stakeholders.some(({ decisionMaker }) => decisionMaker)) return;
    yield {
      subject: subjectOf(reading.engagement),
      severity: reading.engagement.status === 'draft' ? 'info' : 'warning',
      params: {},
      facts: { stakeholderIds: stakeholders.map(({ id }) => id) },
      since: null,
    };
  },
});

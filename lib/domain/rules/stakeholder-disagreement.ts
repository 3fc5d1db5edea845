import { decimalFact } from './fingerprint';
import { type Opposition, oppositionsOf } from './reading/opposed-expectations';
import { findStakeholder, stakeholderName } from './reading/people';
import { firstDayBeyond, type Reading } from './reading/reading';
import { defineRule, subjectOf } from './rule';
import { days, ratio } from './threshold';

/** The rule's numbers; the cards of expectations read them too. */
export const disagreementThresholds = { maxDays: days(7), criticalDays: days(14), spread: ratio(0.1) };

/** GR-43: people on the client's side expect different things, and it stays open. */
export const stakeholderDisagreement = defineRule({
  key: 'stakeholder.disagreement',
  number: 43,
  core: true,
  runsIn: ['draft', 'active'],
  thresholds: disagreementThresholds,
  shows: {
    names: 'texts',
    about: 'text',
    nameA: 'text',
    a: 'decimal',
    nameB: 'text',
    b: 'decimal',
    age: 'count',
  },
  texts: {
    title: 'Stakeholders disagree',
    shown: {
      default: '{names} differ about {about}. Open for {age, plural, one {# day} other {# days}}.',
      values: '{nameA} expects {a}, {nameB} expects {b}. Open for {age, plural, one {# day} other {# days}}.',
    },
    next: 'Bring both into one conversation and record one agreed value.',
    why: 'Everyone’s expectations count, and one is agreed.',
  },
  *evaluate(reading, { maxDays, criticalDays, spread }) {
    for (const disagreement of reading.all('disagreement')) {
      const { stakeholderIds, about, openedOn, resolvedOn } = disagreement;
      const age = reading.age(openedOn);
      if (resolvedOn !== undefined || age <= maxDays) continue;
      const names = stakeholderIds.map((id) => stakeholderName(reading, id)).filter((name) => name !== null);
      yield {
        subject: subjectOf(disagreement),
        severity: age > criticalDays || someDecides(reading, stakeholderIds) ? 'critical' : 'warning',
        params: { names, about, age },
        facts: { openedOn },
        since: firstDayBeyond(openedOn, maxDays),
      };
    }
    for (const { later, earlier } of oppositionsOf(reading, spread)) {
      const age = reading.age(later.recordedOn);
      if (age <= maxDays) continue;
      const decides = someDecides(reading, [later.stakeholderId, earlier.stakeholderId]);
      yield {
        subject: subjectOf(later),
        severity: age > criticalDays || decides ? 'critical' : 'warning',
        params: valueParams(reading, { later, earlier }, age),
        facts: {
          a: decimalFact(later.value),
          b: decimalFact(earlier.value),
          unit: later.unit,
          otherId: earlier.id,
        },
        since: firstDayBeyond(later.recordedOn, maxDays),
      };
    }
  },
});

function someDecides(reading: Reading, stakeholderIds: readonly string[]): boolean {
  return stakeholderIds.some((id) => findStakeholder(reading, id)?.decisionMaker);
}

function valueParams(reading: Reading, { later, earlier }: Opposition, age: number) {
  return {
    nameA: stakeholderName(reading, later.stakeholderId),
    a: later.value,
    nameB: stakeholderName(reading, earlier.stakeholderId),
    b: earlier.value,
    age,
    variant: 'values',
  };
}

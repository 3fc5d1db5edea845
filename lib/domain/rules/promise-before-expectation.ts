import { offeredVersion } from './reading/versions';
import { defineRule, subjectOf, unchecked } from './rule';

/** GR-06: a version was proposed before the client said in their own words what success is. */
export const promiseBeforeExpectation = defineRule({
  key: 'promise.before_expectation',
  number: 6,
  core: true,
  runsIn: ['draft', 'active'],
  thresholds: {},
  shows: { version: 'count' },
  texts: {
    title: 'Promised before asking',
    shown: { default: 'Version {version} was proposed before the client described success in their own words.' },
    next: 'Ask for the definition of success first and add it as a quote, then check every promise against it.',
    why: 'The client speaks first, the promise comes second.',
  },
  *evaluate(reading) {
    const version = offeredVersion(reading);
    if (!version) return;
    const { proposedOn } = version;
    if (proposedOn === undefined) {
      yield unchecked(version, 'no_proposed_date');
      return;
    }
    const asked = reading
      .all('expectation')
      .some(({ source, recordedOn }) => source === 'client_words' && recordedOn <= proposedOn);
    if (asked) return;
    yield {
      subject: subjectOf(version),
      severity: 'warning',
      params: { version: version.version },
      facts: { id: version.id, proposedOn },
      since: proposedOn,
    };
  },
});

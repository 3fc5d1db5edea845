import { isEmpty } from '../values/normal-form';
import { offeredVersion, sinceVersion } from './reading/versions';
import { defineRule, subjectOf } from './rule';
import { count } from './threshold';

/** GR-09: no channel has a contact on both sides. */
export const channelNoneAgreed = defineRule({
  key: 'channel.none_agreed',
  number: 9,
  core: true,
  runsIn: ['active'],
  thresholds: { minChannels: count(1) },
  shows: {},
  texts: {
    title: 'No channel agreed',
    shown: { default: 'No communication channel with a contact on both sides is agreed.' },
    next: 'Agree one channel for requests and one contact on each side.',
    why: 'The channel is part of the promise.',
  },
  *evaluate(reading, { minChannels }) {
    const version = offeredVersion(reading);
    if (!version) return;
    const complete = version.channels.filter(
      ({ ourContactId, clientContactId }) => !isEmpty(ourContactId) && !isEmpty(clientContactId),
    );
    if (complete.length >= minChannels) return;
    yield {
      subject: subjectOf(version),
      severity: 'warning',
      params: {},
      facts: { id: version.id, channels: version.channels },
      since: sinceVersion(version),
    };
  },
});

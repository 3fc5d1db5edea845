import type { Document } from '../../document';
import { mira, sampleMembers } from '../people';
import { linkSampleRecord } from '../record-links';
import { SampleBook } from '../sample-book';
import type { SampleDays } from '../sample-days';

/** A CRM rollout that ended and was lost without a word since, and a training that is being prepared. */
export function harbor(days: SampleDays): Document[] {
  const book = new SampleBook('harbor');
  addPeople(book, days);
  book.about('rollout');
  addRollout(book, days);
  book.sign('v1', days.ago(240), ['clarke']);
  addAftermath(book, days);
  linkSampleRecord(book, 'deal', '105', 'CRM rollout');
  book.about('training');
  addTraining(book, days);
  linkSampleRecord(book, 'deal', '107', 'CRM training');
  return book.documents();
}

function addPeople(book: SampleBook, { ago, ahead }: SampleDays): void {
  const clientId = book.id('client');
  book.add('client', 'client', { name: 'Harbor Estates Ltd', industry: 'Property', domains: ['harbor.example'] });
  book.add('stakeholder', 'clarke', {
    clientId,
    name: 'Emma Clarke',
    role: 'Operations director',
    decisionMaker: true,
    signoffRequired: true,
    addedOn: ago(260),
  });
  book.add('engagement', 'rollout', {
    clientId,
    name: 'CRM rollout',
    kind: 'project',
    status: 'ended',
    outcome: 'completed',
    serviceLine: 'CRM',
    startedOn: ago(250),
    endsOn: ago(80),
    endedOn: ago(76),
    ownerId: sampleMembers.mira.id,
  });
  book.add('engagement', 'training', {
    clientId,
    name: 'CRM training',
    kind: 'project',
    status: 'draft',
    serviceLine: 'CRM',
    startedOn: ahead(20),
    endsOn: ahead(70),
    ownerId: sampleMembers.mira.id,
  });
}

function addRollout(book: SampleBook, { ago }: SampleDays): void {
  const agreementId = book.id('v1');
  book.add('agreement', 'v1', {
    version: 1,
    status: 'in_force',
    proposedOn: ago(245),
    inForceOn: ago(240),
    summary: 'One CRM for four offices, with the contacts of the last ten years',
    baselineEffortHours: '520',
    channels: [{ type: 'email', ourContactId: sampleMembers.mira.id, clientContactId: book.id('clarke') }],
  });
  book.add('scopeItem', 'migration', {
    agreementId,
    kind: 'deliverable',
    text: 'Contacts of four offices in one CRM, without duplicates',
    owner: mira,
    dueOn: ago(110),
    doneOn: ago(108),
    acceptedOn: ago(100),
    needsGuidance: true,
    position: 1,
  });
  book.add('scopeItem', 'phones', { agreementId, kind: 'exclusion', text: 'Telephone integration', position: 20 });
  book.add('criterion', 'logins', {
    agreementId,
    position: 10,
    kind: 'hard',
    statement: 'Agents who work in the CRM every week',
    subject: 'Agents of all four offices',
    metric: 'Users who log in every week',
    unit: '%',
    direction: 'up',
    baseline: '0',
    baselineOn: ago(240),
    target: '75',
    source: 'CRM login report',
    dueOn: ago(85),
    owner: mira,
    expectationIds: [book.id('one place')],
  });
  book.add('measurement', 'logins 1', { criterionId: book.id('logins'), value: '41', unit: '%', on: ago(150) });
  book.add('measurement', 'logins 2', { criterionId: book.id('logins'), value: '63', unit: '%', on: ago(88) });
  book.add('criterion', 'duplicates', {
    agreementId,
    position: 20,
    kind: 'hard',
    statement: 'Duplicate contacts left in the CRM',
    subject: 'Agents of all four offices',
    metric: 'Duplicate contacts',
    unit: 'contacts',
    direction: 'down',
    baseline: '4100',
    target: '100',
    source: 'CRM duplicate report',
    dueOn: ago(100),
    owner: mira,
    expectationIds: [book.id('one place')],
    result: 'met',
    resultOn: ago(100),
  });
  book.add('expectation', 'one place', {
    stakeholderId: book.id('clarke'),
    text: 'I want one place to look, whoever took the call.',
    source: 'client_words',
    recordedOn: ago(255),
    disposition: 'criterion',
    dispositionRef: { type: 'criterion', id: book.id('logins') },
  });
}

function addAftermath(book: SampleBook, { ago }: SampleDays): void {
  book.add('feedback', 'export', {
    stakeholderId: book.id('clarke'),
    channel: 'email',
    said: 'Our accountant still cannot export the invoices. Who do we ask?',
    sentiment: 'negative',
    receivedOn: ago(70),
    needsAnswer: true,
  });
  book.add('feedback', 'filter', {
    stakeholderId: book.id('clarke'),
    channel: 'email',
    said: 'The filter by office is slow.',
    sentiment: 'neutral',
    receivedOn: ago(95),
    needsAnswer: true,
    answeredOn: ago(94),
    answer: 'a faster filter',
    promisedBy: ago(84),
  });
  book.add('improvement', 'handover list', {
    text: 'Hand over with a list of names for every question',
    origin: { type: 'feedback', id: book.id('filter') },
    owner: mira,
    dueOn: ago(60),
  });
  book.add('pulse', 'last', {
    stakeholderId: book.id('clarke'),
    sentOn: ago(74),
    answeredOn: ago(72),
    answers: [{ question: 'Would you work with us again?', score: 2, min: 1, max: 5 }],
    via: 'portal',
  });
}

function addTraining(book: SampleBook, { ago, ahead }: SampleDays): void {
  const agreementId = book.id('t1');
  book.add('agreement', 't1', { version: 1, status: 'draft', summary: 'Two days a office, then one call a month' });
  book.add('scopeItem', 'days', {
    agreementId,
    kind: 'deliverable',
    text: 'Two training days in each of the four offices',
    owner: mira,
    dueOn: ahead(60),
    confidence: 90,
    position: 1,
  });
  book.add('scopeItem', 'calls', {
    agreementId,
    kind: 'activity',
    text: 'Ongoing support by phone as needed',
    owner: mira,
    position: 2,
  });
  for (const [name, target, statement] of [
    ['usual', '72', 'Agents who work in the CRM every week after training'],
    ['low', '30', 'Agents of the Bath office who work in the CRM every week'],
  ] as const) {
    book.add('criterion', name, {
      agreementId,
      kind: 'hard',
      statement,
      subject: 'Agents',
      metric: 'Users who log in every week',
      unit: '%',
      direction: 'up',
      baseline: '25',
      target,
      source: 'CRM login report',
      dueOn: ahead(68),
      owner: mira,
      confidence: 85,
      expectationIds: [book.id('training wish')],
    });
  }
  book.add('expectation', 'training wish', {
    stakeholderId: book.id('clarke'),
    text: 'Nobody should have to ask their neighbour how to log a viewing.',
    source: 'client_words',
    recordedOn: ago(4),
  });
}

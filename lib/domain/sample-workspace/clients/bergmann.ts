import type { Document } from '../../document';
import { mira, sampleMembers, sofia } from '../people';
import { linkSampleRecord } from '../record-links';
import { SampleBook } from '../sample-book';
import type { SampleDays } from '../sample-days';

/** A data project that goes well: the one client of whom nothing needs attention. */
export function bergmann(days: SampleDays): Document[] {
  const book = new SampleBook('bergmann');
  addPeople(book, days);
  book.about('platform');
  addAgreement(book, days);
  addCriteria(book, days);
  book.sign('v1', days.ago(60), ['bergmann']);
  addProgress(book, days);
  linkSampleRecord(book, 'account', 'bergmann', 'Bergmann Logistik AG');
  linkSampleRecord(book, 'deal', '106', 'Datenplattform Lager');
  return book.documents();
}

function addPeople(book: SampleBook, { ago, ahead }: SampleDays): void {
  const clientId = book.id('client');
  book.add('client', 'client', { name: 'Bergmann Logistik AG', industry: 'Logistics', domains: ['bergmann.example'] });
  book.add('stakeholder', 'bergmann', {
    clientId,
    name: 'Urs Bergmann',
    role: 'Leiter Betrieb',
    decisionMaker: true,
    signoffRequired: true,
    addedOn: ago(90),
  });
  book.add('cpi', 'overview', {
    name: 'Überblick',
    definition: 'Wer eine Schicht leitet, weiss am Morgen, was ansteht.',
    kind: 'functional',
    active: true,
    drives: [{ kpi: 'Fehlmengen', effect: 'Überblick senkt Fehlmengen' }],
  });
  book.add('engagement', 'platform', {
    clientId,
    name: 'Datenplattform Lager',
    kind: 'project',
    status: 'active',
    serviceLine: 'Data',
    startedOn: ago(70),
    endsOn: ahead(80),
    ownerId: sampleMembers.mira.id,
    assignments: [{ memberId: sampleMembers.mira.id, since: ago(70), cpiIds: [book.id('overview')] }],
    cpiIds: [book.id('overview')],
  });
}

function addAgreement(book: SampleBook, { ago, ahead }: SampleDays): void {
  const agreementId = book.id('v1');
  book.add('agreement', 'v1', {
    version: 1,
    status: 'in_force',
    language: 'de',
    proposedOn: ago(66),
    inForceOn: ago(60),
    summary: 'Eine Datenbasis für Lager und Fuhrpark, mit Ansicht für die Schichtleitung',
    baselineEffortHours: '480',
    channels: [
      {
        type: 'call',
        purpose: 'Abstimmung jede zweite Woche',
        ourContactId: sampleMembers.mira.id,
        clientContactId: book.id('bergmann'),
      },
    ],
  });
  for (const [index, [name, text, dueOn, doneOn]] of (
    [
      ['stock', 'Lagerbestände von drei Standorten, stündlich', ago(25), ago(27)],
      ['fleet', 'Standorte der 42 Fahrzeuge, alle fünf Minuten', ahead(20), undefined],
      ['board', 'Ansicht für die Schichtleitung', ahead(55), undefined],
    ] as const
  ).entries()) {
    book.add('scopeItem', name, {
      agreementId,
      kind: 'deliverable',
      text,
      dueOn,
      doneOn,
      owner: sofia,
      position: index,
    });
  }
  book.add('scopeItem', 'forecast', { agreementId, kind: 'exclusion', text: 'Vorhersage des Bedarfs', position: 20 });
  book.add('scopeItem', 'access', {
    agreementId,
    kind: 'clientDuty',
    text: 'Zugang zu den Systemen der drei Standorte',
    owner: { stakeholderId: book.id('bergmann') },
    dueOn: ago(50),
    doneOn: ago(52),
    position: 30,
  });
  for (const [name, title, dueOn, doneOn] of [
    ['first', 'Erster Standort angebunden', ago(40), ago(41)],
    ['all', 'Alle Standorte angebunden', ago(4), ago(6)],
    ['vehicles', 'Fahrzeuge sichtbar', ahead(20), undefined],
    ['board done', 'Ansicht abgenommen', ahead(55), undefined],
  ] as const) {
    book.add('milestone', name, { agreementId, name: title, dueOn, doneOn, owner: mira });
  }
}

function addCriteria(book: SampleBook, { ago, ahead }: SampleDays): void {
  const agreementId = book.id('v1');
  book.add('criterion', 'invoice', {
    agreementId,
    position: 10,
    kind: 'hard',
    statement: 'Stunden vom Auftrag bis zur Rechnung',
    subject: 'Disposition und Buchhaltung',
    metric: 'Hours from order to invoice',
    unit: 'hours',
    direction: 'down',
    baseline: '52',
    baselineOn: ago(66),
    target: '26',
    source: 'Buchhaltung',
    dueOn: ahead(75),
    owner: sofia,
    cpiIds: [book.id('overview')],
    expectationIds: [book.id('morning')],
  });
  for (const [name, value, daysAgo] of [
    ['invoice 1', '47', 45],
    ['invoice 2', '41', 25],
    ['invoice 3', '36', 5],
  ] as const) {
    book.add('measurement', name, { criterionId: book.id('invoice'), value, unit: 'hours', on: ago(daysAgo) });
  }
  book.add('criterion', 'felt overview', {
    agreementId,
    position: 20,
    kind: 'felt',
    statement: 'Die Schichtleitung hat am Morgen den Überblick',
    subject: 'Schichtleitung',
    question: 'Wissen Sie am Morgen, was ansteht?',
    targetScore: 4,
    scale: { min: 1, max: 5 },
    dueOn: ahead(75),
    owner: mira,
    cpiIds: [book.id('overview')],
  });
  book.add('expectation', 'morning', {
    stakeholderId: book.id('bergmann'),
    text: 'Um sechs Uhr früh will ich eine Seite sehen, nicht fünf.',
    source: 'client_words',
    recordedOn: ago(80),
    disposition: 'in_scope',
    dispositionRef: { type: 'scopeItem', id: book.id('board') },
  });
}

function addProgress(book: SampleBook, { ago }: SampleDays): void {
  book.add('pulse', 'pulse', {
    stakeholderId: book.id('bergmann'),
    sentOn: ago(10),
    answeredOn: ago(9),
    answers: [
      {
        question: 'Wissen Sie am Morgen, was ansteht?',
        criterionId: book.id('felt overview'),
        score: 4,
        min: 1,
        max: 5,
      },
    ],
    via: 'portal',
  });
  book.add('checkIn', 'check-in', {
    on: ago(8),
    attendees: [mira, { stakeholderId: book.id('bergmann') }],
    summary: 'Alle drei Standorte liefern Daten. Die Fahrzeuge sind als Nächstes dran.',
    decisions: ['Ansicht wird zuerst für die Frühschicht gebaut'],
    refs: [{ type: 'criterion', id: book.id('invoice') }],
  });
  book.add('report', 'report', {
    on: ago(15),
    status: 'sent',
    overall: 'on_track',
    done: ['Standorte Basel und Chur angebunden'],
    now: ['Standort Olten'],
    noProblems: true,
    next: ['Fahrzeuge'],
    statuses: [{ ref: { type: 'criterion', id: book.id('invoice') }, status: 'on_track' }],
    refs: [{ type: 'criterion', id: book.id('invoice') }],
    audience: [book.id('bergmann')],
    sharedWithClient: true,
  });
  book.add('feedback', 'good', {
    stakeholderId: book.id('bergmann'),
    channel: 'call',
    said: 'Die Frühschicht fragt schon, wann sie die Seite bekommt.',
    sentiment: 'positive',
    receivedOn: ago(8),
    needsAnswer: false,
  });
  book.add('recognition', 'thanks', {
    memberIds: [sampleMembers.sofia.id],
    text: 'Für die Anbindung der drei Standorte, eine Woche vor dem Termin.',
    about: { type: 'feedback', id: book.id('good') },
    on: ago(6),
  });
}

import type { Document } from '../../document';
import { jonas, sampleMembers, sofia } from '../people';
import { linkSampleRecord } from '../record-links';
import { SampleBook } from '../sample-book';
import type { SampleDays } from '../sample-days';

/** A web shop for a department store: signed, then changed by many small wishes, and a target moved by an import. */
export function kaufhausLenz(days: SampleDays): Document[] {
  const book = new SampleBook('lenz');
  addPeople(book, days);
  book.about('shop');
  addAgreement(book, days);
  addItems(book, days);
  addCriteria(book, days);
  book.sign('v1', days.ago(70), ['lenz', 'brandt']);
  // An import from the project plan changed the target after everybody had signed.
  book.change('criterion', 'conversion', { target: '2.4' });
  addRequests(book, days);
  addTalks(book, days);
  addRisks(book, days);
  addHandover(book, days);
  linkSampleRecord(book, 'account', 'kaufhaus-lenz', 'Kaufhaus Lenz');
  linkSampleRecord(book, 'deal', '103', 'Relaunch Onlineshop');
  return book.documents();
}

function addPeople(book: SampleBook, { ago, ahead }: SampleDays): void {
  const clientId = book.id('client');
  book.add('client', 'client', { name: 'Kaufhaus Lenz', industry: 'Retail', domains: ['kaufhaus-lenz.example'] });
  book.add('stakeholder', 'lenz', {
    clientId,
    name: 'Karl Lenz',
    role: 'Geschäftsführer',
    decisionMaker: true,
    signoffRequired: true,
    addedOn: ago(110),
    wants: 'Ein Onlineshop, der zum Haus passt',
    fears: 'Dass zum Weihnachtsgeschäft etwas ausfällt',
  });
  book.add('stakeholder', 'brandt', {
    clientId,
    name: 'Julia Brandt',
    role: 'Leitung E-Commerce',
    signoffRequired: true,
    addedOn: ago(110),
  });
  book.add('cpi', 'relief', {
    name: 'Entlastung im Team',
    definition: 'Das Team im Haus arbeitet mit dem Shop, nicht für den Shop.',
    kind: 'functional',
    active: true,
    drives: [{ kpi: 'Folgeaufträge', effect: 'Entlastete Teams beauftragen wieder' }],
  });
  book.add('engagement', 'shop', {
    clientId,
    name: 'Relaunch Onlineshop',
    kind: 'project',
    status: 'active',
    serviceLine: 'Website',
    startedOn: ago(95),
    endsOn: ahead(60),
    ownerId: sampleMembers.sofia.id,
    assignments: [{ memberId: sampleMembers.sofia.id, since: ago(95), cpiIds: [book.id('relief')] }],
    cpiIds: [book.id('relief')],
  });
}

function addAgreement(book: SampleBook, { ago, ahead }: SampleDays): void {
  book.add('agreement', 'v1', {
    version: 1,
    status: 'in_force',
    language: 'de',
    proposedOn: ago(76),
    inForceOn: ago(70),
    summary: 'Neuer Onlineshop mit Umzug des Sortiments, in zwei Sprachen',
    baselineEffortHours: '400',
    channels: [
      {
        type: 'ticket',
        purpose: 'Wünsche und Fehler',
        ourContactId: sampleMembers.sofia.id,
        clientContactId: book.id('brandt'),
      },
    ],
  });
  const agreementId = book.id('v1');
  book.add('milestone', 'design', {
    agreementId,
    name: 'Gestaltung abgenommen',
    dueOn: ago(40),
    doneOn: ago(38),
    owner: sofia,
  });
  book.add('milestone', 'import', {
    agreementId,
    name: 'Sortiment übernommen',
    dueOn: ago(5),
    owner: sofia,
    moves: [{ on: ago(21), from: ago(19), to: ago(5), reason: 'Artikeldaten kamen später' }],
  });
  book.add('milestone', 'live', {
    agreementId,
    name: 'Shop ist online',
    dueOn: ahead(9),
    owner: jonas,
    criterionIds: [book.id('conversion')],
  });
}

function addItems(book: SampleBook, { ago, ahead }: SampleDays): void {
  const agreementId = book.id('v1');
  const items = [
    [
      'templates',
      'deliverable',
      'Seitenvorlagen für Start, Kategorie, Artikel und Kasse',
      { dueOn: ago(30), doneOn: ago(28) },
    ],
    ['checkout', 'deliverable', 'Kasse mit drei Zahlungsarten', { dueOn: ahead(6) }],
    ['newsletter', 'deliverable', 'Anmeldung zum Newsletter', {}],
    ['support', 'activity', 'Laufende Unterstützung der Redaktion nach Bedarf', {}],
    [
      'rounds',
      'activity',
      'Korrekturschleifen je Seitenvorlage',
      { allowance: { limit: '2', unit: 'Schleifen', used: '3' } },
    ],
    [
      'own design',
      'deliverable',
      'Umsetzung der Gestaltung, die der Kunde mitbringt',
      { dueOn: ahead(6), clientSuppliedInput: true },
    ],
  ] as const;
  for (const [index, [name, kind, text, more]] of items.entries()) {
    book.add('scopeItem', name, { agreementId, kind, text, owner: sofia, position: index, ...more });
  }
  for (const [index, [name, text]] of [
    ['chat', 'Chat und Telefonberatung im Shop'],
    ['photos', 'Produktfotos'],
    ['erp', 'Anbindung der Warenwirtschaft'],
  ].entries()) {
    book.add('scopeItem', name ?? '', { agreementId, kind: 'exclusion', text: text ?? '', position: 20 + index });
  }
  book.add('scopeItem', 'texts', {
    agreementId,
    kind: 'clientDuty',
    text: 'Texte für 12 Kategorieseiten',
    owner: { stakeholderId: book.id('brandt') },
    dueOn: ago(9),
    milestoneId: book.id('live'),
    position: 30,
  });
}

function addCriteria(book: SampleBook, { ago, ahead }: SampleDays): void {
  const agreementId = book.id('v1');
  book.add('criterion', 'conversion', {
    agreementId,
    position: 10,
    kind: 'hard',
    statement: 'Anteil der Besuche im Shop, die zu einem Kauf führen',
    subject: 'Kundinnen und Kunden des Shops',
    metric: 'Conversion rate of the shop',
    unit: '%',
    direction: 'up',
    baseline: '1.6',
    baselineOn: ago(70),
    target: '2.0',
    source: 'Auswertung des Shops',
    dueOn: ahead(55),
    owner: sofia,
    expectationIds: [book.id('fits')],
  });
  for (const [name, value, daysAgo] of [
    ['conversion 1', '1.8', 40],
    ['conversion 2', '2.1', 20],
    ['conversion 3', '2.3', 4],
  ] as const) {
    book.add('measurement', name, { criterionId: book.id('conversion'), value, unit: '%', on: ago(daysAgo) });
  }
  book.add('criterion', 'felt relief', {
    agreementId,
    position: 20,
    kind: 'felt',
    statement: 'Unser Team fühlt sich durch den Shop entlastet',
    subject: 'Team E-Commerce',
    question: 'Fühlen Sie sich durch den neuen Shop entlastet?',
    targetScore: 4,
    scale: { min: 1, max: 5 },
    dueOn: ahead(55),
    owner: jonas,
    cpiIds: [book.id('relief')],
  });
  book.add('expectation', 'fits', {
    stakeholderId: book.id('lenz'),
    text: 'Wer den Shop aufmacht, soll das Haus wiedererkennen.',
    source: 'client_words',
    recordedOn: ago(100),
    disposition: 'criterion',
    dispositionRef: { type: 'criterion', id: book.id('conversion') },
  });
  book.add('expectation', 'no nights', {
    stakeholderId: book.id('brandt'),
    text: 'Meine Leute sollen nicht mehr abends Preise nachpflegen.',
    source: 'client_words',
    recordedOn: ago(98),
    disposition: 'criterion',
    dispositionRef: { type: 'criterion', id: book.id('felt relief') },
  });
}

function addRequests(book: SampleBook, { ago, workingDaysAgo }: SampleDays): void {
  const goodwill = [
    ['banner', 'Ein Aktionsbanner für die Startseite', '9', 44],
    ['colours', 'Zweite Farbwelt für die Lebensmittelabteilung', '14', 33],
    ['stores', 'Karte mit den Filialen', '11', 24],
    ['vouchers', 'Gutscheine zum Ausdrucken', '10', 15],
  ] as const;
  for (const [name, text, effortHours, daysAgo] of goodwill) {
    book.add('request', name, {
      text,
      receivedOn: ago(daysAgo + 3),
      stakeholderId: book.id('brandt'),
      channel: 'ticket',
      verdict: 'not_covered',
      verdictOn: ago(daysAgo + 2),
      decision: 'goodwill',
      decidedOn: ago(daysAgo),
      decisionReason: 'Kleine Ergänzung, auf Kulanz',
      effortHours,
    });
  }
  book.add('request', 'live chat', {
    text: 'Können wir auf den Artikelseiten einen Chat einbauen?',
    receivedOn: ago(4),
    stakeholderId: book.id('lenz'),
    channel: 'email',
    verdict: 'not_covered',
    verdictOn: ago(3),
    scopeItemIds: [book.id('chat')],
  });
  book.add('request', 'stock', {
    text: 'Bestände aus der Warenwirtschaft im Shop anzeigen',
    receivedOn: ago(18),
    stakeholderId: book.id('brandt'),
    channel: 'ticket',
    verdict: 'not_covered',
    verdictOn: ago(17),
    scopeItemIds: [book.id('erp')],
    decision: 'change_request',
    decidedOn: ago(16),
    workStartedOn: ago(8),
    effortHours: '12',
    changeRequestId: book.id('stock change'),
  });
  book.add('changeRequest', 'stock change', {
    title: 'Bestände aus der Warenwirtschaft',
    reason: 'Kundinnen und Kunden sollen sehen, was im Haus vorrätig ist.',
    status: 'in_review',
    submittedOn: ago(12),
    waitingFor: 'Karl Lenz',
    effect: { days: 8 },
    requestIds: [book.id('stock')],
    sharedWithClient: true,
  });
  book.add('request', 'sizes', {
    text: 'Größentabelle auch in Zentimetern',
    receivedOn: workingDaysAgo(5),
    stakeholderId: book.id('brandt'),
    channel: 'chat',
  });
}

function addTalks(book: SampleBook, { ago }: SampleDays): void {
  for (const [name, said, daysAgo] of [
    ['logo 1', 'Das Logo in der Kopfzeile ist zu klein.', 22],
    ['logo 2', 'Das Logo wirkt immer noch verloren.', 13],
    ['logo 3', 'Bitte das Logo endlich größer.', 6],
  ] as const) {
    book.add('feedback', name, {
      stakeholderId: book.id('lenz'),
      channel: 'ticket',
      said,
      sentiment: 'neutral',
      receivedOn: ago(daysAgo),
      about: { type: 'scopeItem', id: book.id('templates') },
      needsAnswer: true,
      answeredOn: ago(daysAgo - 1),
      answer: 'Wir sehen es uns an.',
    });
  }
  const about = { type: 'scopeItem', id: book.id('checkout') };
  for (const [name, text, declinedBy, daysAgo] of [
    ['invoice later', 'Kauf auf Rechnung erst in der zweiten Stufe', 'client', 9],
    ['invoice provider', 'Kauf auf Rechnung über einen Zahlungsdienst', 'us', 6],
  ] as const) {
    book.add('alternative', name, {
      about,
      text,
      tradeOff: { time: '3 Tage', cost: '1,2 % je Kauf' },
      status: 'declined',
      offeredOn: ago(daysAgo + 3),
      decidedOn: ago(daysAgo),
      declinedBy,
      sharedWithClient: true,
    });
  }
  book.add('alternative', 'text help', {
    about: { type: 'scopeItem', id: book.id('texts') },
    text: 'Wir schreiben vier der zwölf Texte, die übrigen folgen nach dem Start',
    tradeOff: { cost: '1.400 €', time: 'Der Start bleibt' },
    status: 'offered',
    offeredOn: ago(7),
    sharedWithClient: true,
  });
  const question = 'Fühlen Sie sich durch den neuen Shop entlastet?';
  for (const [name, who, score] of [
    ['pulse lenz', 'lenz', 3],
    ['pulse brandt', 'brandt', 2],
  ] as const) {
    book.add('pulse', name, {
      stakeholderId: book.id(who),
      sentOn: ago(12),
      answeredOn: ago(11),
      answers: [{ question, criterionId: book.id('felt relief'), score, min: 1, max: 5 }],
      via: 'portal',
    });
  }
  book.add('checkIn', 'check-in', {
    on: ago(10),
    attendees: [sofia, { stakeholderId: book.id('brandt') }],
    summary: 'Artikeldaten sind vollständig, die Texte fehlen noch.',
    refs: [{ type: 'scopeItem', id: book.id('texts') }],
  });
  book.add('report', 'report', {
    on: ago(20),
    status: 'sent',
    overall: 'at_risk',
    done: ['Seitenvorlagen'],
    now: ['Kasse'],
    problems: [{ text: 'Texte der Kategorien fehlen', solution: 'Wir bieten Hilfe beim Schreiben an' }],
    next: ['Sortiment übernehmen'],
    audience: [book.id('lenz')],
    sharedWithClient: true,
  });
}

function addRisks(book: SampleBook, { ago }: SampleDays): void {
  book.add('risk', 'christmas', {
    title: 'Der Start rutscht in das Weihnachtsgeschäft',
    probability: 4,
    impact: 5,
    openedOn: ago(16),
    owner: jonas,
  });
  for (const [name, text, daysAgo] of [
    ['note 1', 'Herr Lenz bleibt stur beim Logo.', 9],
    ['note 2', 'Zum dritten Mal Logo. Das nervt.', 5],
  ] as const) {
    book.add('note', name, { text, language: 'de', on: ago(daysAgo) });
  }
  book.add('lesson', 'chat lesson', {
    text: 'Beim letzten Shop half es, den Chat als eigenes kleines Paket mit Probemonat anzubieten.',
    rule: 'request.out_of_scope',
    serviceLine: 'Website',
    tags: ['Chat'],
  });
}

/** Jonas takes the shop over from Sofia, and has come half-way. */
function addHandover(book: SampleBook, { ago }: SampleDays): void {
  book.add('handover', 'to jonas', {
    fromId: sampleMembers.sofia.id,
    toId: sampleMembers.jonas.id,
    startedOn: ago(2),
    items: [
      { ref: { type: 'expectation', id: book.id('fits') }, state: 'confirmed', on: ago(1) },
      {
        ref: { type: 'expectation', id: book.id('no nights') },
        state: 'question',
        on: ago(1),
        note: 'Pflegt das Haus die Preise weiter selbst, bis die Schnittstelle steht?',
      },
      {
        ref: { type: 'request', id: book.id('live chat') },
        state: 'confirmed',
        on: ago(1),
        takerId: sampleMembers.kim.id,
      },
    ],
  });
}

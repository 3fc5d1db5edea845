import type { Document } from '../../document';
import { jonas, kim, mira, sampleMembers, sofia } from '../people';
import { linkSampleRecord } from '../record-links';
import { SampleBook } from '../sample-book';
import type { SampleDays } from '../sample-days';

/** Paid media for a software company: signed and well kept, with a promise that experience does not support. */
export function northwind(days: SampleDays): Document[] {
  const book = new SampleBook('northwind');
  addPeople(book, days);
  book.about('media');
  addFirstVersion(book, days);
  addSecondVersion(book, days);
  addCriteria(book, days);
  book.sign('v2', days.ago(58), ['sato', 'weber', 'lindqvist']);
  addExpectations(book, days);
  addProgress(book, days);
  addVoices(book, days);
  addGaps(book, days);
  linkSampleRecord(book, 'deal', '101', 'Q3 campaign');
  return book.documents();
}

function addPeople(book: SampleBook, { ago, ahead }: SampleDays): void {
  const clientId = book.id('client');
  book.add('client', 'client', {
    name: 'Northwind GmbH',
    industry: 'B2B software',
    domains: ['northwind.example'],
    lifetimeValue: { amount: '184000', currency: 'EUR' },
  });
  book.add('stakeholder', 'sato', {
    clientId,
    name: 'Ms Sato',
    role: 'Head of Marketing',
    email: 'sato@northwind.example',
    decisionMaker: true,
    signoffRequired: true,
    addedOn: ago(150),
    wants: 'Numbers she can defend in the board meeting',
    fears: 'Another quarter of clicks that nobody can explain',
  });
  book.add('stakeholder', 'weber', {
    clientId,
    name: 'Mr Weber',
    role: 'CFO',
    signoffRequired: true,
    addedOn: ago(150),
    wants: 'To know what a lead costs, all in',
  });
  book.add('stakeholder', 'lindqvist', {
    clientId,
    name: 'Petra Lindqvist',
    role: 'Sales lead, Nordics',
    signoffRequired: true,
    addedOn: ago(140),
  });
  book.add('cpi', 'control', {
    name: 'Control',
    definition: 'The client can say at any time what is spent and what it brings.',
    kind: 'emotional',
    active: true,
    critical: true,
    drives: [{ kpi: 'Renewal rate', effect: 'Clients who feel in control renew their budget' }],
    question: 'Do you feel in control of what is spent?',
  });
  book.add('engagement', 'media', {
    clientId,
    name: 'Paid media 2026',
    kind: 'retainer',
    status: 'active',
    serviceLine: 'Paid media',
    startedOn: ago(120),
    endsOn: ahead(150),
    ownerId: sampleMembers.jonas.id,
    assignments: [
      { memberId: sampleMembers.jonas.id, since: ago(120), cpiIds: [book.id('control')] },
      { memberId: sampleMembers.sofia.id, since: ago(90), cpiIds: [book.id('control')] },
    ],
    cpiIds: [book.id('control')],
  });
}

function addFirstVersion(book: SampleBook, { ago }: SampleDays): void {
  book.add('agreement', 'v1', {
    version: 1,
    status: 'superseded',
    proposedOn: ago(125),
    inForceOn: ago(118),
    summary: 'Search campaigns only',
    baselineEffortHours: '320',
  });
  book.add('scopeItem', 'v1 landing', {
    agreementId: book.id('v1'),
    kind: 'deliverable',
    text: 'Landing pages, up to 4',
    owner: sofia,
    dueOn: ago(30),
  });
}

function addSecondVersion(book: SampleBook, { ago, ahead }: SampleDays): void {
  const agreementId = book.id('v2');
  book.add('agreement', 'v2', {
    version: 2,
    status: 'in_force',
    proposedOn: ago(64),
    inForceOn: ago(58),
    summary: 'Search and social campaigns in five countries, with landing pages and a weekly look at the numbers',
    baselineEffortHours: '410',
    channels: [
      {
        type: 'email',
        purpose: 'Requests and decisions',
        ourContactId: sampleMembers.jonas.id,
        clientContactId: book.id('sato'),
      },
      {
        type: 'call',
        purpose: 'Weekly call',
        ourContactId: sampleMembers.jonas.id,
        clientContactId: book.id('lindqvist'),
      },
    ],
  });
  book.add('scopeItem', 'landing', {
    agreementId,
    kind: 'deliverable',
    text: 'Landing pages, up to 6',
    owner: sofia,
    dueOn: ahead(30),
    allowance: { limit: '6', unit: 'pages', used: '4' },
    previousId: book.id('v1 landing'),
    position: 1,
  });
  book.add('scopeItem', 'rounds', {
    agreementId,
    kind: 'activity',
    text: 'Revision rounds per landing page',
    owner: sofia,
    allowance: { limit: '3', unit: 'rounds', period: 'page', used: '2' },
    position: 2,
  });
  book.add('scopeItem', 'search', {
    agreementId,
    kind: 'deliverable',
    text: 'Search campaigns in German, English, Swedish, Danish and Finnish',
    owner: kim,
    dueOn: ahead(80),
    capabilityIds: [book.id('search capability')],
    position: 3,
  });
  book.add('capability', 'search capability', { name: 'Search advertising', status: 'available' });
  book.add('scopeItem', 'social', {
    agreementId,
    kind: 'deliverable',
    text: 'Social campaign: 4 motifs, tested against each other for 3 weeks',
    owner: kim,
    dueOn: ahead(45),
    position: 4,
  });
  book.add('scopeItem', 'weekly numbers', {
    agreementId,
    kind: 'activity',
    text: 'Numbers and one recommendation every Monday by 10:00',
    owner: jonas,
    position: 5,
  });
  book.add('scopeItem', 'dashboard', {
    agreementId,
    kind: 'deliverable',
    text: 'Spend dashboard, updated every night',
    owner: sofia,
    dueOn: ago(40),
    doneOn: ago(41),
    acceptedOn: ago(38),
    position: 6,
  });
  addExclusionsAndDuties(book, agreementId, ago, ahead);
}

function addExclusionsAndDuties(
  book: SampleBook,
  agreementId: string,
  ago: SampleDays['ago'],
  ahead: SampleDays['ahead'],
): void {
  const exclusions = [
    ['chat', 'Chat and phone support'],
    ['translation', 'Translation of product texts'],
    ['events', 'Trade fair material'],
    ['website', 'Changes to the company website outside the landing pages'],
    ['photos', 'Product photography'],
  ] as const;
  for (const [index, [name, text]] of exclusions.entries()) {
    book.add('scopeItem', name, { agreementId, kind: 'exclusion', text, position: 20 + index });
  }
  book.add('scopeItem', 'budget', {
    agreementId,
    kind: 'assumption',
    text: 'Media budget of €12,000 a month, paid to the networks directly',
    position: 30,
  });
  book.add('scopeItem', 'product texts', {
    agreementId,
    kind: 'clientDuty',
    text: 'Product texts in five languages',
    owner: { stakeholderId: book.id('lindqvist') },
    dueOn: ago(20),
    doneOn: ago(22),
    position: 40,
  });
  book.add('scopeItem', 'crm export', {
    agreementId,
    kind: 'clientDuty',
    text: 'Export of closed deals from the CRM, each month by the 5th',
    owner: { stakeholderId: book.id('lindqvist') },
    dueOn: ahead(12),
    position: 41,
  });
  for (const [name, title, dueOn, doneOn] of [
    ['start', 'Campaigns live in two countries', ago(75), ago(76)],
    ['dashboard live', 'Dashboard live', ago(40), ago(41)],
    ['five countries', 'Campaigns live in all five countries', ago(2), ago(3)],
    ['review', 'Half-year review with the board', ahead(36), undefined],
    ['handover', 'Budget proposal for next year', ahead(76), undefined],
    ['close', 'Closing report', ahead(118), undefined],
  ] as const) {
    book.add('milestone', name, { agreementId, name: title, dueOn, doneOn, owner: jonas });
  }
}

function addCriteria(book: SampleBook, { ago, ahead }: SampleDays): void {
  const agreementId = book.id('v2');
  book.add('criterion', 'leads', {
    agreementId,
    position: 10,
    kind: 'hard',
    statement: 'Qualified leads a month from the Nordics',
    subject: 'Sales team, Nordics',
    metric: 'Qualified leads a month',
    unit: 'leads',
    direction: 'up',
    baseline: '40',
    baselineOn: ago(93),
    target: '100',
    stretch: '120',
    source: 'CRM report',
    dueOn: ahead(88),
    measureEveryDays: 30,
    owner: kim,
    cpiIds: [book.id('control')],
    expectationIds: [book.id('more leads')],
    weight: 4,
  });
  book.add('criterion', 'cost', {
    agreementId,
    position: 20,
    kind: 'hard',
    statement: 'Cost per qualified lead in euros',
    subject: 'CFO and board',
    metric: 'Cost per lead',
    unit: 'EUR',
    direction: 'down',
    baseline: '48',
    baselineOn: ago(93),
    target: '20',
    source: 'Spend dashboard',
    dueOn: ahead(88),
    measureEveryDays: 30,
    owner: jonas,
    cpiIds: [book.id('control')],
    weight: 5,
  });
  book.add('criterion', 'felt control', {
    agreementId,
    position: 30,
    kind: 'felt',
    statement: 'We feel in control of what we spend',
    subject: 'Head of Marketing and CFO',
    question: 'Do you feel in control of what is spent?',
    targetScore: 4,
    scale: { min: 1, max: 5 },
    dueOn: ahead(88),
    owner: jonas,
    cpiIds: [book.id('control')],
    stakeholderIds: [book.id('sato'), book.id('weber')],
    weight: 3,
  });
}

function addExpectations(book: SampleBook, { ago }: SampleDays): void {
  book.add('expectation', 'more leads', {
    stakeholderId: book.id('lindqvist'),
    text: 'Give my people somebody to call. Forty a month keeps two of them busy, I have five.',
    source: 'client_words',
    aspect: 'quality',
    recordedOn: ago(130),
    disposition: 'criterion',
    dispositionRef: { type: 'criterion', id: book.id('leads') },
  });
  book.add('expectation', 'control quote', {
    stakeholderId: book.id('sato'),
    text: 'I want to open one page and know where every euro went.',
    source: 'client_words',
    aspect: 'cost',
    channel: 'meeting',
    recordedOn: ago(130),
    disposition: 'in_scope',
    dispositionRef: { type: 'scopeItem', id: book.id('dashboard') },
  });
  book.add('expectation', 'cheaper', {
    stakeholderId: book.id('weber'),
    text: 'A lead must not cost more than what the trade fair gives us.',
    source: 'client_words',
    aspect: 'cost',
    recordedOn: ago(126),
    disposition: 'criterion',
    dispositionRef: { type: 'criterion', id: book.id('cost') },
  });
  // What he said first, before he saw what a lead from the fair really costs.
  book.add('expectation', 'cheapest', {
    stakeholderId: book.id('weber'),
    text: 'Leads should cost next to nothing, it is only the internet.',
    source: 'client_words',
    recordedOn: ago(140),
    aspect: 'cost',
    supersededBy: book.id('cheaper'),
  });
  book.add('expectation', 'no jargon', {
    stakeholderId: book.id('sato'),
    text: 'She reads reports on the phone, between two meetings.',
    source: 'team_assumption',
    aspect: 'time',
    sense: 'unspoken',
    recordedOn: ago(100),
    verifiedOn: ago(92),
    verification: 'confirmed',
    disposition: 'in_scope',
    dispositionRef: { type: 'scopeItem', id: book.id('weekly numbers') },
  });
}

function addProgress(book: SampleBook, { ago }: SampleDays): void {
  for (const [name, criterion, value, unit, daysAgo, source] of [
    ['leads 1', 'leads', '46', 'leads', 63, 'CRM report'],
    ['leads 2', 'leads', '51', 'leads', 33, 'CRM report'],
    ['leads 3', 'leads', '58', 'leads', 3, 'CRM report'],
    ['cost 1', 'cost', '41', 'EUR', 63, 'Spend dashboard'],
    ['cost 2', 'cost', '35.5', 'EUR', 33, 'Spend dashboard'],
    ['cost 3', 'cost', '31', 'EUR', 3, 'Spend dashboard'],
  ] as const) {
    book.add('measurement', name, { criterionId: book.id(criterion), value, unit, on: ago(daysAgo), source });
  }
  const question = 'Do you feel in control of what is spent?';
  for (const [name, who, daysAgo, score] of [
    ['pulse 1', 'sato', 75, 3],
    ['pulse 2', 'sato', 43, 3],
    ['pulse 3', 'sato', 12, 4],
    ['pulse 4', 'weber', 12, 3],
  ] as const) {
    book.add('pulse', name, {
      stakeholderId: book.id(who),
      sentOn: ago(daysAgo + 1),
      answeredOn: ago(daysAgo),
      answers: [{ question, criterionId: book.id('felt control'), score, min: 1, max: 5 }],
      via: 'portal',
    });
  }
  const refs = [
    { type: 'criterion', id: book.id('leads') },
    { type: 'criterion', id: book.id('cost') },
  ];
  book.add('checkIn', 'check-in 1', {
    on: ago(21),
    attendees: [jonas, { stakeholderId: book.id('sato') }],
    summary: 'Nordic campaigns start a week earlier than planned.',
    decisions: ['Swedish texts are final'],
    nextSteps: ['Jonas sends the motif test plan'],
    refs,
  });
  book.add('checkIn', 'check-in 2', {
    on: ago(7),
    attendees: [jonas, kim, { stakeholderId: book.id('sato') }, { stakeholderId: book.id('lindqvist') }],
    summary: 'Leads grow, but not fast enough for the target. Two more motifs are tested.',
    decisions: ['Budget moves from display to search in Finland'],
    nextSteps: ['Petra Lindqvist sends the list of closed deals'],
    refs,
  });
  book.add('report', 'report', {
    on: ago(16),
    status: 'sent',
    overall: 'at_risk',
    done: ['Dashboard live', 'Campaigns in four countries'],
    now: ['Finnish campaign', 'Motif test'],
    problems: [{ text: 'Leads from Denmark cost twice the average', solution: 'Two new landing pages in Danish' }],
    next: ['Half-year review'],
    statuses: [
      { ref: { type: 'criterion', id: book.id('leads') }, status: 'at_risk' },
      { ref: { type: 'criterion', id: book.id('cost') }, status: 'at_risk' },
    ],
    refs,
    audience: [book.id('sato'), book.id('weber')],
    sharedWithClient: true,
  });
}

function addVoices(book: SampleBook, { ago, workingDaysAgo }: SampleDays): void {
  book.add('feedback', 'for someone else', {
    stakeholderId: book.id('sato'),
    channel: 'email',
    said: 'The report reads like it was written for someone else.',
    sentiment: 'negative',
    receivedOn: workingDaysAgo(3),
    about: { type: 'report', id: book.id('report') },
    needsAnswer: true,
  });
  book.add('feedback', 'cfo asks', {
    stakeholderId: book.id('sato'),
    channel: 'call',
    said: 'Numbers look good, but my CFO still asks what we get for it.',
    sentiment: 'neutral',
    receivedOn: ago(18),
    needsAnswer: true,
    answeredOn: ago(17),
    answer: 'We add one sentence on closed deals to the Monday mail.',
    resolvedOn: ago(11),
    resolution: 'The Monday mail names closed deals.',
  });
  book.add('feedback', 'pleased', {
    stakeholderId: book.id('lindqvist'),
    channel: 'meeting',
    said: 'The Swedish leads are the best we ever had. Keep that agency writer.',
    sentiment: 'positive',
    receivedOn: ago(26),
    needsAnswer: false,
  });
  book.add('recognition', 'thanks', {
    memberIds: [sampleMembers.kim.id],
    text: 'For the Swedish campaign: sales call it the best leads they ever had.',
    cpiId: book.id('control'),
    about: { type: 'feedback', id: book.id('pleased') },
    on: ago(24),
  });
  book.add('request', 'one more page', {
    text: 'Can the price calculator have a landing page of its own?',
    receivedOn: ago(35),
    stakeholderId: book.id('lindqvist'),
    channel: 'email',
    verdict: 'covered',
    verdictOn: ago(34),
    scopeItemIds: [book.id('landing')],
  });
  book.add('risk', 'tracking', {
    title: 'Consent rules change and fewer leads can be traced',
    probability: 3,
    impact: 4,
    response: { kind: 'reduce', text: 'Count leads in the CRM as well, from the first day' },
    owner: mira,
    openedOn: ago(80),
    sharedWithClient: true,
  });
  book.add('note', 'handwriting', {
    text: 'Ms Sato prefers one number and one sentence. Start every call with the cost per lead.',
    on: ago(30),
  });
}

/** Found on the last working day; one of them is put off until the review. */
function addGaps(book: SampleBook, { ahead, workingDaysAgo }: SampleDays): void {
  const openedOn = workingDaysAgo(1);
  book.addGap(
    'promise.beyond_benchmark',
    { type: 'criterion', name: 'cost' },
    { severity: 'critical', title: 'Promise beyond our own best result', state: 'open', openedOn },
  );
  book.addGap(
    'forecast.miss',
    { type: 'criterion', name: 'leads' },
    { severity: 'warning', title: 'Forecast misses the target', state: 'open', openedOn },
  );
  book.addGap(
    'smart.achievable',
    { type: 'criterion', name: 'cost' },
    {
      severity: 'warning',
      title: 'SMART: not shown to be achievable',
      state: 'snoozed',
      openedOn,
      snoozedUntil: ahead(36),
      reason: 'Decided together with the target at the half-year review',
    },
  );
}

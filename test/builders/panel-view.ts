import { type Document, parseDocument } from '../../lib/domain/document';
import { gapIdOf } from '../../lib/domain/gaps/gap-id';
import { isRefusal } from '../../lib/domain/refusal';
import type { EngagementView, RecordView, SessionView } from '../../lib/messaging/views';

/** The day on which the panel's fixtures play. */
export const fixtureDay = '2026-06-05';

let counter = 0;
/** A made-up UUID that is the same in each run. */
export function fixtureId(name: string): string {
  let hash = 0;
  for (const letter of name) hash = (Math.imul(hash, 31) + (letter.codePointAt(0) ?? 0)) >>> 0;
  return `00000000-0000-7000-8000-${hash.toString(16).padStart(12, '0')}`;
}

/** A valid document from its telling fields; throws when the schema refuses it. */
export function aDocument(fields: Record<string, unknown> & { type: string; id: string }): Document {
  counter += 1;
  const at = `2026-05-${String(1 + (counter % 28)).padStart(2, '0')}T${String(8 + (counter % 9)).padStart(2, '0')}:15:00Z`;
  const stamp = { createdAt: at, createdBy: 'kim', updatedAt: at, updatedBy: 'kim' };
  const document = parseDocument({ ...stamp, ...fields });
  if (isRefusal(document)) throw new Error(`${fields.type} ${fields.id}: ${document.path} ${document.message}`);
  return document;
}

const engagementId = fixtureId('engagement');
const agreementId = fixtureId('agreement-2');
const clientId = fixtureId('client');
const sato = fixtureId('sato');
const weber = fixtureId('weber');
const leads = fixtureId('criterion-leads');
const control = fixtureId('criterion-control');
const waitingFeedback = fixtureId('feedback-report');

const inEngagement = { engagementId };
const inAgreement = { engagementId, agreementId };

export const fixtureIds = { engagementId, agreementId, clientId, sato, weber, leads, control, waitingFeedback };

function people(): Document[] {
  return [
    aDocument({
      type: 'workspace',
      id: fixtureId('workspace'),
      name: 'Lindqvist & Berg',
      locale: 'en',
      timeZone: 'Europe/Berlin',
      holidays: ['2026-05-25'],
      members: [
        { id: 'kim', name: 'Alex Kim', role: 'lead' },
        { id: 'maria', name: 'Maria Berg', role: 'member' },
      ],
    }),
    aDocument({ type: 'client', id: clientId, name: 'Northwind GmbH', domains: ['northwind.example'] }),
    aDocument({
      type: 'engagement',
      id: engagementId,
      clientId,
      name: 'Paid media 2026',
      kind: 'project',
      status: 'active',
      startedOn: '2026-03-02',
    }),
    aDocument({
      type: 'stakeholder',
      id: sato,
      clientId,
      name: 'Yuki Sato',
      role: 'Head of marketing',
      decisionMaker: true,
      signoffRequired: true,
      addedOn: '2026-03-02',
    }),
    aDocument({
      type: 'stakeholder',
      id: weber,
      clientId,
      name: 'Jonas Weber',
      role: 'CFO',
      signoffRequired: true,
      addedOn: '2026-03-02',
    }),
    aDocument({
      type: 'stakeholder',
      id: fixtureId('okafor'),
      clientId,
      name: 'Ada Okafor',
      role: 'Sales',
      addedOn: '2026-05-04',
    }),
  ];
}

function agreement(): Document[] {
  const item = (name: string, kind: string, text: string, more: Record<string, unknown> = {}) =>
    aDocument({ type: 'scopeItem', id: fixtureId(`item-${name}`), ...inAgreement, kind, text, ...more });
  return [
    aDocument({
      type: 'agreement',
      id: agreementId,
      ...inEngagement,
      version: 2,
      status: 'in_force',
      inForceOn: '2026-04-01',
      channels: [
        { type: 'email', purpose: 'Requests', ourContactId: 'kim', clientContactId: sato },
        { type: 'meeting', purpose: 'Check-in, Thursdays' },
      ],
    }),
    item('pages', 'deliverable', 'Landing pages', {
      position: 1,
      owner: { memberId: 'kim' },
      dueOn: '2026-06-30',
      allowance: { limit: '6', unit: 'pages', used: '4' },
    }),
    item('rounds', 'activity', 'Revision rounds per page', {
      position: 2,
      allowance: { limit: '3', unit: 'rounds', period: 'page', used: '2' },
    }),
    item('report', 'deliverable', 'Monthly report the CFO can read in two minutes', {
      position: 3,
      owner: { memberId: 'maria' },
    }),
    item('ads', 'activity', 'Search and social ads in Germany, Austria and Switzerland', { position: 4 }),
    item('tracking', 'deliverable', 'Lead tracking from click to first sales call', {
      position: 5,
      doneOn: '2026-04-20',
      clarification: 'Only with the consent of the visitor; the CRM stays the source of truth.',
    }),
    item('workshop', 'activity', 'Kick-off workshop with sales', { position: 6, acceptedOn: '2026-03-20' }),
    item('chat', 'exclusion', 'Chat and phone support', { position: 7 }),
    item('crm', 'exclusion', 'Changes to the CRM', { position: 8 }),
    item('video', 'exclusion', 'Video production', { position: 9 }),
    item('photos', 'clientDuty', 'Product photos in print quality', {
      position: 10,
      owner: { stakeholderId: sato },
      dueOn: '2026-06-10',
    }),
    item('access', 'clientDuty', 'Access to the ad accounts', { position: 11, owner: { stakeholderId: weber } }),
    item('budget', 'assumption', 'The media budget stays at €40,000 a month', { position: 12 }),
    aDocument({
      type: 'criterion',
      id: leads,
      ...inAgreement,
      kind: 'hard',
      statement: 'Qualified leads a month',
      metric: 'Qualified leads',
      unit: 'leads',
      direction: 'up',
      baseline: '40',
      baselineOn: '2026-03-01',
      target: '100',
      dueOn: '2026-08-31',
    }),
    aDocument({
      type: 'criterion',
      id: fixtureId('criterion-cost'),
      ...inAgreement,
      kind: 'hard',
      statement: 'Cost per lead',
      metric: 'Cost per lead',
      unit: '€',
      direction: 'down',
      baseline: '42.5',
      baselineOn: '2026-03-01',
      target: '20',
      dueOn: '2026-08-31',
    }),
    aDocument({
      type: 'criterion',
      id: control,
      ...inAgreement,
      kind: 'felt',
      statement: '“We feel in control of spend”',
      question: 'How much in control of the spend do you feel?',
      targetScore: 4,
      stakeholderIds: [weber],
    }),
    aDocument({
      type: 'milestone',
      id: fixtureId('milestone-1'),
      ...inAgreement,
      name: 'Campaign live',
      dueOn: '2026-04-15',
      doneOn: '2026-04-15',
    }),
    aDocument({
      type: 'milestone',
      id: fixtureId('milestone-2'),
      ...inAgreement,
      name: 'All six pages live',
      dueOn: '2026-06-01',
      moves: [{ on: '2026-05-20', from: '2026-05-20', to: '2026-06-01' }],
    }),
    aDocument({
      type: 'milestone',
      id: fixtureId('milestone-3'),
      ...inAgreement,
      name: 'Result review',
      dueOn: '2026-09-04',
    }),
    aDocument({
      type: 'signOff',
      id: fixtureId('signoff-1'),
      ...inAgreement,
      stakeholderId: sato,
      state: 'approved',
      digest: 'd1',
      signedName: 'Yuki Sato',
      at: '2026-04-01T10:00:00Z',
      via: 'portal',
    }),
    aDocument({
      type: 'signOff',
      id: fixtureId('signoff-2'),
      ...inAgreement,
      stakeholderId: weber,
      state: 'approved',
      digest: 'd1',
      signedName: 'Jonas Weber',
      at: '2026-04-01T11:00:00Z',
      via: 'portal',
    }),
  ];
}

function happenings(): Document[] {
  const measured = (criterionId: string, on: string, value: string, unit: string) =>
    aDocument({
      type: 'measurement',
      id: fixtureId(`measurement-${criterionId}-${on}`),
      ...inEngagement,
      criterionId,
      value,
      unit,
      on,
    });
  return [
    measured(leads, '2026-03-31', '44', 'leads'),
    measured(leads, '2026-04-30', '51', 'leads'),
    measured(leads, '2026-05-31', '58', 'leads'),
    aDocument({
      type: 'pulse',
      id: fixtureId('pulse-1'),
      ...inEngagement,
      stakeholderId: weber,
      sentOn: '2026-05-22',
      answeredOn: '2026-05-24',
      via: 'portal',
      answers: [
        { question: 'How much in control of the spend do you feel?', criterionId: control, score: 3, min: 1, max: 5 },
      ],
      comment: 'Better than in spring.',
    }),
    aDocument({
      type: 'feedback',
      id: waitingFeedback,
      ...inEngagement,
      stakeholderId: sato,
      channel: 'email',
      said: 'The report reads like it was written for someone else.',
      sentiment: 'negative',
      receivedOn: '2026-06-01',
      needsAnswer: true,
    }),
    aDocument({
      type: 'feedback',
      id: fixtureId('feedback-cfo'),
      ...inEngagement,
      stakeholderId: sato,
      channel: 'call',
      said: 'Numbers look good, but my CFO still asks what we get for it. We went through the last three months together and he could not find the one line that tells him whether the money is well spent, so please think about what that line would be and put it on top of the next report.',
      sentiment: 'neutral',
      receivedOn: '2026-05-28',
      needsAnswer: true,
      answeredOn: '2026-05-29',
      answer: 'The next report begins with one line: what a euro brought.',
      promisedBy: '2026-06-12',
      createdAt: '2026-05-28T09:00:00Z',
    }),
    aDocument({
      type: 'request',
      id: fixtureId('request-chat'),
      ...inEngagement,
      text: 'Add live chat to the landing pages',
      receivedOn: '2026-06-03',
      stakeholderId: sato,
      channel: 'chat',
    }),
    aDocument({
      type: 'request',
      id: fixtureId('request-swiss'),
      ...inEngagement,
      text: 'Include Switzerland in the search ads',
      receivedOn: '2026-05-12',
      stakeholderId: weber,
      channel: 'email',
      verdict: 'covered',
      verdictOn: '2026-05-12',
    }),
    aDocument({
      type: 'expectation',
      id: fixtureId('expectation-board'),
      ...inEngagement,
      stakeholderId: weber,
      text: 'I want to stop explaining our ad spend to the board every month.',
      source: 'client_words',
      recordedOn: '2026-04-28',
      disposition: 'criterion',
    }),
    aDocument({
      type: 'expectation',
      id: fixtureId('expectation-speed'),
      ...inEngagement,
      stakeholderId: sato,
      text: 'Answers the same day',
      source: 'team_assumption',
      recordedOn: '2026-03-10',
    }),
    aDocument({
      type: 'note',
      id: fixtureId('note-1'),
      ...inEngagement,
      text: 'The CFO decides the budget for autumn in July.',
      on: '2026-06-04',
      createdAt: '2026-06-04T14:10:00Z',
    }),
    aDocument({
      type: 'gap',
      id: fixtureId('gap-flagged'),
      ...inEngagement,
      key: `flagged:${fixtureId('gap-flagged')}`,
      severity: 'info',
      title: 'Sales expects phone numbers with each lead',
      note: 'Ada mentioned it in passing; the form asks for a mail address only.',
      state: 'open',
      openedOn: '2026-06-02',
    }),
    aDocument({
      type: 'gap',
      id: gapIdOf(engagementId, `forecast.miss:${leads}`),
      ...inEngagement,
      key: `forecast.miss:${leads}`,
      rule: 'forecast.miss',
      subject: { type: 'criterion', id: leads },
      severity: 'warning',
      title: 'Forecast misses the target',
      state: 'taken',
      takenBy: 'maria',
      openedOn: '2026-06-01',
      sharedWithClient: true,
      history: [
        { at: '2026-06-01T08:10:00Z', by: 'kim', act: 'resolved', reason: 'Two more pages went live.' },
        { at: '2026-06-03T09:30:00Z', by: 'maria', act: 'taken' },
        { at: '2026-06-03T09:31:00Z', by: 'maria', act: 'shared' },
      ],
    }),
  ];
}

type Finding = EngagementView['findings'][number];

const finding = (rule: string, subject: Finding['subject'], texts: Partial<Finding>): Finding => ({
  rule,
  key: `${rule}:${subject.id}`,
  severity: 'warning',
  engagementId,
  subject,
  params: {},
  fingerprint: '0123456789abcdef',
  message: '',
  next: '',
  state: 'open',
  title: '',
  why: '',
  internalOnly: false,
  ...texts,
});

/** Northwind: an agreement in force, people who said things, and gaps of each severity. */
export function northwind(): EngagementView {
  counter = 0;
  return {
    engagementId,
    documents: [...people(), ...agreement(), ...happenings()],
    findings: [
      finding(
        'promise.beyond_benchmark',
        { type: 'criterion', id: fixtureId('criterion-cost') },
        {
          severity: 'critical',
          title: 'Promise beyond our own best result',
          message:
            '€20 per lead was promised. Best of 4 past campaigns in this industry: €30. That is 33 % better than ever before.',
          why: 'Promise what the team has shown it can do.',
          next: 'Adjust the expectation with the client, show what would have to be different, or decline.',
        },
      ),
      finding(
        'forecast.miss',
        { type: 'criterion', id: leads },
        {
          title: 'Forecast misses the target',
          message: 'At this pace 76 of 100 leads by 31 Aug. 40 in March, 58 on 31 May.',
          why: 'Say it while there is still time to choose.',
          next: 'Choose with the client: add effort, change the plan, or agree a different target.',
          state: 'taken',
        },
      ),
      finding(
        'feedback.unanswered',
        { type: 'feedback', id: waitingFeedback },
        {
          title: 'Feedback without an answer',
          message: 'Yuki Sato’s feedback from 1 Jun has had no answer for 4 working days.',
          why: 'Every feedback is answered.',
          next: 'Answer now, even if the solution takes longer, and name a date.',
        },
      ),
    ],
    notEvaluated: [
      {
        rule: 'criterion.stale',
        engagementId,
        subject: { type: 'criterion', id: fixtureId('criterion-cost') },
        notEvaluated: 'no_baseline',
        title: 'Criterion not measured: Cost per lead',
        reason: 'Nobody has said how often it is measured.',
      },
    ],
    waitingIds: [fixtureId('note-1')],
    today: fixtureDay,
  };
}

/** The deal in a CRM that is linked to Northwind. */
export function aRecordView(changes: Partial<RecordView> = {}): RecordView {
  return {
    navigation: 1,
    record: { app: 'sample-crm', tenant: 'crm.example', kind: 'deal', recordId: '4711' },
    app: 'sample-crm',
    url: 'https://crm.example/deals/4711',
    title: 'Q3 campaign',
    clientName: null,
    opensFromRow: false,
    state: 'linked',
    engagementId,
    inheritedFrom: null,
    choices: [],
    suggestions: [],
    ...changes,
  };
}

export function aSession(changes: Partial<SessionView> = {}): SessionView {
  return {
    state: 'signed_in',
    apiUrl: 'https://goalpost.example',
    workspaceId: fixtureId('workspace'),
    workspaceName: 'Lindqvist & Berg',
    member: { id: 'kim', name: 'Alex Kim', role: 'lead' },
    online: true,
    waiting: 0,
    refused: 0,
    ...changes,
  };
}

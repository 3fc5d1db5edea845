import type { PanelProps } from '../../../components/panel/Panel';
import type { PanelTab } from '../../../components/panel/panel-place';
import { beginLesson } from '../../../lib/domain/teaching/begin-lesson';
import type { Lesson } from '../../../lib/domain/teaching/lesson';
import type { EngagementHit, EngagementView, TrayEntry } from '../../../lib/messaging/views';
import { panelActions } from '../../builders/panel-actions';
import {
  aDocument,
  aRecordView,
  aSession,
  fixtureDay,
  fixtureId,
  fixtureIds,
  northwind,
} from '../../builders/panel-view';
import { aTeaching } from '../../builders/teaching';

/** What the stage shows, and what is pressed before the picture is taken. */
export type Scene = { props: PanelProps; tab: PanelTab; log?: string; press?: string[] };

const hits: EngagementHit[] = [
  {
    engagementId: fixtureIds.engagementId,
    engagementName: 'Paid media 2026',
    clientName: 'Northwind GmbH',
    status: 'active',
    reason: 'name',
  },
  {
    engagementId: fixtureId('other'),
    engagementName: 'Web shop relaunch',
    clientName: 'Kaufhaus Lenz',
    status: 'paused',
    reason: 'domain',
  },
];

const tray: TrayEntry[] = [
  {
    id: fixtureId('tray-1'),
    name: 'document.create',
    args: { document: { type: 'feedback', said: 'They like the new start page.', receivedOn: '2026-06-09' } },
    at: '2026-06-05T09:00:00Z',
    code: 'in_the_future',
    message: '',
    path: 'args.document.receivedOn',
    values: null,
    conflict: null,
  },
  {
    id: fixtureId('tray-2'),
    name: 'document.edit',
    args: { type: 'scopeItem', id: 'x', set: { text: 'Landing pages, up to eight' }, was: { text: 'Landing pages' } },
    at: '2026-06-05T08:40:00Z',
    code: 'conflict',
    message: '',
    path: 'args.set.text',
    values: null,
    conflict: {
      field: 'text',
      mine: 'Landing pages, up to eight',
      theirs: 'Landing pages, at most six',
      by: 'maria',
      byName: 'Maria Berg',
      at: '2026-06-05T08:12:00Z',
    },
  },
];

const nothing = () => {};

const props: PanelProps = {
  record: aRecordView(),
  engagement: northwind(),
  session: aSession(),
  tray,
  appName: 'Sample CRM',
  tab: 'watch',
  onTab: nothing,
  keptLog: { text: '', setText: nothing, clear: nothing },
  handed: null,
  isTab: false,
  isTeaching: false,
  newId: () => crypto.randomUUID(),
  today: fixtureDay,
  display: { theme: 'system', language: null, onChange: nothing },
  actions: panelActions({ search: async () => hits }),
};

const unlinked = { engagementId: null, title: 'Q3 campaign for Northwind' } as const;

const onTask = (title: string) => ({
  ...aRecordView(),
  record: { app: 'redmine', tenant: 'pm.example', kind: 'task' as const, recordId: '7' },
  title,
});

/** Northwind with two options on the table for its worst gap, and a declined one. */
function withOptions(): EngagementView {
  const view = northwind();
  const option = (name: string, text: string, more: Record<string, unknown>) =>
    aDocument({
      type: 'alternative',
      id: fixtureId(name),
      engagementId: view.engagementId,
      about: { gapKey: view.findings[0]?.key },
      text,
      ...more,
    });
  return {
    ...view,
    documents: [
      ...view.documents,
      option('option-1', 'Aim for €30 per lead', {
        status: 'offered',
        offeredOn: '2026-06-03',
        tradeOff: { cost: 'Nothing more', goal: 'Fewer leads for the budget, as proven four times' },
      }),
      option('option-2', 'A trial with two pages in June', {
        status: 'offered',
        offeredOn: '2026-06-03',
        tradeOff: { time: 'Four weeks before we know', scope: 'Two pages instead of six' },
      }),
      option('option-3', 'Wait for autumn', {
        status: 'declined',
        declinedBy: 'client',
        decidedOn: '2026-06-01',
        reason: 'Too late for the board',
        tradeOff: { time: 'Three months' },
      }),
    ],
  };
}

const aLesson: Lesson = {
  ...beginLesson(fixtureId('lesson'), 'https://desk.example.com/desk/web/tickets/17', 'Our desk'),
  picked: ['path/3'],
};

/** Two tickets prove it: its other pages and its cards are shown next. */
const aProvenLesson: Lesson = {
  ...aLesson,
  second: 'https://desk.example.com/desk/app/tickets/18',
  title: { selector: 'h1', text: 'Invoice address is wrong' },
  pages: [
    { address: 'https://desk.example.com/history/web/17', loose: [] },
    { address: 'https://desk.example.com/print?layout=short&ticket=18', loose: ['query/layout'] },
  ],
};

/** Beside a page of an app that Goalpost does not know. */
function onUnknownPage(teaching = aTeaching(), url = 'https://desk.example.com/desk/web/tickets/17'): PanelProps {
  const record = { ...aRecordView(), record: null, app: null, url, title: null, state: 'unrecognised' as const };
  return { ...props, record, engagement: undefined, appName: null, actions: { ...props.actions, teaching } };
}

/** With its expectations and flagged gaps kept to the leads, and a note. */
function keptToLeads(view: EngagementView): EngagementView {
  const note = { type: 'note', engagementId: fixtureIds.engagementId, on: fixtureDay, leadsOnly: true };
  const kept = view.documents.map((one) =>
    one.type === 'expectation' || one.type === 'gap' ? { ...one, leadsOnly: true } : one,
  );
  return {
    ...view,
    documents: [...kept, aDocument({ ...note, id: fixtureId('kept-note'), text: 'Wants the job of her manager.' })],
  };
}

export const scenes: Record<string, Scene> = {
  'scope-closed': { props: { ...props, record: onTask('Chat and phone support on Sundays') }, tab: 'watch' },
  'scope-outside': {
    props: {
      ...props,
      record: onTask('Chat and phone support on Sundays'),
      actions: {
        ...props.actions,
        readDescription: async () =>
          'Ms Sato asks whether somebody can answer the phone at weekends too, at least while the spring campaign runs.',
      },
    },
    tab: 'watch',
    press: ['.scope-check h2 button'],
  },
  'scope-corrected': {
    props: { ...props, record: onTask('Banner for the partner portal with the monthly numbers') },
    tab: 'watch',
    press: ['.scope-check h2 button', '.scope-body fieldset button >> nth=0'],
  },
  'scope-typed': { props, tab: 'agreed', press: ['.tools-row .button >> nth=0'] },

  unknown: { props: onUnknownPage(), tab: 'watch' },
  'unknown-not-allowed': {
    props: onUnknownPage(
      aTeaching(null, {
        site: async () => ({
          origin: 'https://desk.example.com',
          granted: false,
          taught: [],
          maskedAddress: 'https://desk.example.com/tickets/{number}',
          version: '1.4.0',
        }),
      }),
    ),
    tab: 'watch',
  },
  'teach-first': { props: onUnknownPage(aTeaching(aLesson)), tab: 'watch' },
  'teach-second': {
    props: onUnknownPage(
      aTeaching({ ...aLesson, title: { selector: 'h1', text: 'Invoice address is wrong' } }),
      'https://desk.example.com/desk/app/tickets/18',
    ),
    tab: 'watch',
  },
  'teach-proven': { props: onUnknownPage(aTeaching(aProvenLesson), 'https://desk.example.com/board'), tab: 'watch' },
  'teach-links': {
    props: onUnknownPage(
      aTeaching(
        { ...aProvenLesson, pages: [] },
        {
          otherPages: async () => [
            { address: 'https://desk.example.com/history/web/17', text: 'History' },
            { address: 'https://desk.example.com/people?ticket=17', text: 'People' },
            { address: 'https://desk.example.com/desk/print?layout=short&ticket=17', text: 'Print' },
          ],
        },
      ),
    ),
    tab: 'watch',
    press: ['text=Find them among'],
  },
  'teach-cards': {
    props: onUnknownPage(
      aTeaching({
        ...aProvenLesson,
        cards: { selector: 'li.card', link: 'a[href]', ids: ['17', '18', '21', '22', '30'], count: 40 },
      }),
    ),
    tab: 'watch',
  },
  'teach-again': {
    props: {
      ...props,
      isTeaching: true,
      actions: {
        ...props.actions,
        teaching: aTeaching({ ...aProvenLesson, again: { app: 'our-desk-1', version: 2 } }),
      },
    },
    tab: 'watch',
  },
  'teach-refused': {
    props: onUnknownPage(aTeaching({ ...aLesson, picked: ['path/2'] }), 'https://desk.example.com/desk/app/tickets/18'),
    tab: 'watch',
  },

  watch: {
    props,
    tab: 'watch',
    log: JSON.stringify({ kind: 'feedback', text: 'Numbers look good, but my CFO still asks what we get for it.' }),
  },
  'leads-only': {
    props: { ...props, engagement: keptToLeads(northwind()) },
    tab: 'voices',
    log: JSON.stringify({ kind: 'note', text: 'Their budget may be cut in May.', leadsOnly: true }),
    press: ['.person .button.link >> nth=-1'],
  },
  'leads-only-history': { props: { ...props, engagement: keptToLeads(northwind()) }, tab: 'history' },
  'leads-only-gap': { props: { ...props, engagement: keptToLeads(northwind()) }, tab: 'watch' },
  calm: {
    props: {
      ...props,
      engagement: {
        ...northwind(),
        findings: [],
        notEvaluated: [],
        documents: northwind().documents.filter((one) => one.type !== 'gap'),
      },
    },
    tab: 'watch',
  },
  dismiss: { props, tab: 'watch', press: ['.gap .aside .button >> nth=2'] },
  options: {
    props: { ...props, engagement: withOptions() },
    tab: 'watch',
    press: ['.gap .aside .button >> nth=0', '.option summary'],
  },
  'share-link': {
    props: { ...props, engagement: withOptions() },
    tab: 'watch',
    press: ['.gap .aside .button >> nth=0', '.options > .buttons .plain >> nth=0'],
  },
  'gap-history': { props, tab: 'watch', press: ['.gap-history summary'] },
  'not-checked': { props, tab: 'watch', press: ['.apart:last-child summary', '.apart:last-child .button.link'] },
  agreed: { props, tab: 'agreed' },
  forecast: {
    props,
    tab: 'agreed',
    press: ['.criterion .button.link[aria-expanded]', '.forecast summary', '.forecast > .button.link'],
  },
  edit: { props, tab: 'agreed', press: ['.item .icon-button >> nth=0'] },
  voices: { props: { ...props, session: aSession({ online: false, waiting: 3, refused: 2 }) }, tab: 'voices' },
  answer: { props, tab: 'watch', press: ['text=/^(Answer|Antworten|回答する|回复)$/'] },
  history: {
    props,
    tab: 'history',
    log: JSON.stringify({ kind: 'request', text: 'Add a page for trade fairs\nShow prices in francs\nMore photos' }),
  },
  tray: { props: { ...props, session: aSession({ refused: 2 }) }, tab: 'watch', press: ['.status-refused'] },
  keys: { props, tab: 'watch', press: ['.status-links .button:last-child'] },
  unlinked: {
    props: {
      ...props,
      engagement: undefined,
      record: aRecordView({ ...unlinked, state: 'unlinked', suggestions: hits }),
    },
    tab: 'watch',
  },
  unrecognised: {
    props: {
      ...props,
      engagement: undefined,
      record: aRecordView({ ...unlinked, state: 'unrecognised', record: null }),
    },
    tab: 'watch',
  },
  choose: {
    props: { ...props, engagement: undefined, record: aRecordView({ ...unlinked, state: 'choose', choices: hits }) },
    tab: 'watch',
  },
  start: {
    props: { ...props, engagement: undefined, record: aRecordView({ ...unlinked, state: 'unlinked' }) },
    tab: 'watch',
    press: ['.or .button'],
  },
  sample: { props: { ...props, session: aSession({ state: 'sample' }) }, tab: 'watch' },
};

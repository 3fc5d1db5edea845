import type { Adapter } from '../domain/records/adapter-shape';

/**
 * Leantime. Certainty of the addresses: high, of the markup: high.
 * - The kanban and list pages have no project in the address: the project is held in the session. Without a ticket
 * in the hash there is no record.
 * - Milestones (editMilestone/:id) are tickets of another type: not mapped.
 * - Title is an input: read value.
 */
export const leantime: Adapter = {
  app: 'leantime',
  name: 'Leantime',
  hosts: ['https://*.leantime.io/*'],
  selfHosted: {
    recognise: [
      { how: 'meta', value: 'meta[name="leantime-version"]' },
      { how: 'meta', value: 'meta[name="identifier-URL"]' },
    ],
  },
  // Tenant: host plus sub-path.
  tenant: { from: 'host' },
  base: {},
  records: [
    // A dialog over another page. Pages are named, because anything else before the hash may be a folder.
    {
      kind: 'task',
      patterns: [
        '/#/tickets/showTicket/:id',
        '/dashboard/*#/tickets/showTicket/:id',
        '/tickets/*#/tickets/showTicket/:id',
        '/projects/*#/tickets/showTicket/:id',
        '/calendar/*#/tickets/showTicket/:id',
        '/ideas/*#/tickets/showTicket/:id',
        '/goalcanvas/*#/tickets/showTicket/:id',
        '/timesheets/*#/tickets/showTicket/:id',
        '/wiki/*#/tickets/showTicket/:id',
        '/reports/*#/tickets/showTicket/:id',
        '/users/*#/tickets/showTicket/:id',
        '/clients/*#/tickets/showTicket/:id',
        '/sprints/*#/tickets/showTicket/:id',
        '/notes/*#/tickets/showTicket/:id',
        '/strategy/*#/tickets/showTicket/:id',
      ],
      formats: { id: 'digits' },
    },
    { kind: 'task', patterns: ['/tickets/showTicket/:id'], formats: { id: 'digits' } },
    { kind: 'project', patterns: ['/projects/showProject/:id'], formats: { id: 'digits' } },
  ],
  titles: [{ kinds: ['task'], selectors: ['input[name="headline"]'] }],
  cards: [
    {
      page: 'kanban',
      selector: '.ticketBox[id^="ticket_"]',
      id: { attribute: 'id', pattern: 'ticket_:id', kind: 'task' },
    },
    { page: 'dashboard card', selector: '.ticketBox[data-val]', id: { attribute: 'data-val', kind: 'task' } },
    { page: 'table', selector: 'tr', link: 'a[href*="tickets/showTicket/"]' },
  ],
  navigation: 'full',
};

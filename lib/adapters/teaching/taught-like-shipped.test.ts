import { describe, expect, it } from 'vitest';
import { addressExamples } from '../../../test/support/address-examples';
import { beginLesson } from '../../domain/teaching/begin-lesson';
import type { Lesson } from '../../domain/teaching/lesson';
import { compileAdapter } from '../address/compile-adapter';
import { matchAddress } from '../address/match-address';
import { requestTracker } from '../request-tracker';
import { learn } from './learn';

/** Request Tracker as somebody teaches it who shows two tickets, and the pages of one that have addresses of their own. */
function taughtAt(root: string) {
  const page = (address: string, loose: string[] = []): Lesson['pages'][number] => ({ address: root + address, loose });
  const { taught } = learn({
    ...beginLesson('01980000-0000-7000-8000-00000000abcd', `${root}/Ticket/Display.html?id=3`, 'Our desk'),
    kind: 'task',
    second: `${root}/Ticket/Display.html?id=4`,
    picked: ['query/id'],
    pages: [
      page('/Ticket/Update.html?Action=Respond&id=3', ['query/Action']),
      page('/Ticket/History.html?id=3'),
      page('/Ticket/ModifyAll.html?id=3'),
      page('/Ticket/ModifyPeople.html?id=4'),
      page('/Ticket/Reminders.html?id=3'),
      page('/Ticket/Forward.html?id=3'),
      page('/SelfService/Display.html?id=3'),
      page('/SelfService/Update.html?id=4'),
      page('/m/ticket/show?id=3'),
    ],
  });
  if (!taught) throw new Error('nothing was taught');
  return compileAdapter(taught.adapter);
}

const shipped = compileAdapter(requestTracker);
const sites = ['https://rt.example.com', 'https://example.com/rt', 'http://rt.localhost:8103'];
const taught = new Map(sites.map((site) => [site, taughtAt(site)]));

/** What a page shows: the kind and the id, or nothing. */
function shownAt(adapter: typeof shipped | undefined, url: string) {
  const record = adapter && matchAddress(adapter, url)?.record;
  return record ? { kind: record.kind, recordId: record.recordId } : null;
}

describe('Request Tracker, taught', () => {
  const examples = addressExamples.find(({ app }) => app === 'request-tracker')?.addresses ?? [];

  it.each(examples.map(({ url }) => url))('answers as the shipped adapter does: %s', (url) => {
    const site = sites.find((root) => url.startsWith(`${root}/`));
    expect(site).toBeDefined();
    expect(shownAt(taught.get(site ?? ''), url)).toEqual(shownAt(shipped, url));
  });

  const pages = (requestTracker.records ?? []).flatMap(({ patterns }) => patterns);

  it.each(pages)('knows every page of the ticket that the shipped adapter knows: %s', (pattern) => {
    for (const site of sites) {
      const url = site + pattern.replace(':id', '77');
      expect(shownAt(taught.get(site), url)).toEqual({ kind: 'task', recordId: '77' });
      expect(shownAt(shipped, url)).toEqual({ kind: 'task', recordId: '77' });
      // No ticket, and no page of another installation in a folder beside it.
      expect(shownAt(taught.get(site), site + pattern.replace(':id', 'new'))).toBeNull();
      expect(shownAt(taught.get(site), `${new URL(site).origin}/other${pattern.replace(':id', '77')}`)).toBeNull();
    }
  });

  it('keeps the tickets of two hosts, and of two ports, apart', () => {
    const tenants = sites.map((site) => {
      const adapter = taught.get(site);
      return adapter && matchAddress(adapter, `${site}/Ticket/Display.html?id=7`)?.record.tenant;
    });
    expect(tenants).toEqual(['rt.example.com', 'example.com', 'rt.localhost:8103']);
  });
});

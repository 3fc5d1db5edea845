// @vitest-environment happy-dom
import { beforeEach, describe, expect, it } from 'vitest';
import { compileAdapter } from '../adapters/address/compile-adapter';
import { hubspot } from '../adapters/hubspot';
import { redmine } from '../adapters/redmine';
import type { Adapter } from '../domain/records/adapter-shape';
import { recogniseTaughtFirst } from './recognise';

/** An app that was taught on the origin of the page. */
const taught = (app: string, ...patterns: string[]) =>
  compileAdapter({
    app,
    name: app,
    hosts: ['https://desk.example.com/*'],
    tenant: { from: 'host' },
    records: [{ kind: 'ticket', patterns, formats: { id: 'digits' } }],
    navigation: 'unknown',
  } satisfies Adapter);

/** The app that a page is held for, with its record. */
function recognised(adapters: Parameters<typeof recogniseTaughtFirst>[0], shipped: readonly Adapter[], url: string) {
  const { app, record } = recogniseTaughtFirst(adapters, shipped.map(compileAdapter), url);
  return `${app} ${record?.recordId ?? 'no record'}`;
}

// @ts-expect-error happy-dom's own, to stand on a page.
const standOn = (url: string) => window.happyDOM.setURL(url);
beforeEach(() => standOn('https://desk.example.com/'));

describe('two apps of one origin', () => {
  const wide = taught('wide', '/:any/tickets/:id');
  const narrow = taught('narrow', '/support/tickets/:id');

  it('are told apart by the more specific path, in whatever order they come', () => {
    for (const both of [
      [wide, narrow],
      [narrow, wide],
    ]) {
      expect(recognised(both, [], 'https://desk.example.com/support/tickets/7')).toBe('narrow 7');
      expect(recognised(both, [], 'https://desk.example.com/sales/tickets/7')).toBe('wide 7');
    }
  });

  it('in folders beside each other never meet', () => {
    const both = [taught('one', '/one/ticket?id=:id'), taught('two', '/two/ticket?id=:id')];
    expect(recognised(both, [], 'https://desk.example.com/two/ticket?id=7')).toBe('two 7');
    expect(recognised(both, [], 'https://desk.example.com/three/ticket?id=7')).toBe('one no record');
  });

  it('that two people taught alike are the one that came first, for everybody', () => {
    const twins = [taught('first', '/tickets/:id'), taught('second', '/tickets/:id')];
    expect(recognised(twins, [], 'https://desk.example.com/tickets/7')).toBe('first 7');
  });
});

describe('an app that was taught beside one of ours', () => {
  it('comes before it on a site of one’s own', () => {
    const own = [taught('desk', '/issues/:id')];
    expect(recognised(own, [redmine], 'https://desk.example.com/issues/7')).toBe('desk 7');
    expect(recognised(own, [redmine], 'https://desk.example.com/projects/web')).toBe('redmine web');
  });

  it('does not take a vendor’s own records, and adds what the vendor’s adapter does not know', () => {
    standOn('https://app.hubspot.com/');
    const own = [taught('greedy', '/contacts/:hub/record/0-3/:id', '/playbooks/:id')];
    expect(recognised(own, [hubspot], 'https://app.hubspot.com/contacts/12/record/0-3/77')).toMatch(/^hubspot /);
    expect(recognised(own, [hubspot], 'https://app.hubspot.com/playbooks/77')).toBe('greedy 77');
  });
});

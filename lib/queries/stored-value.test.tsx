import { cleanup, render, waitFor } from '@testing-library/preact';
import { useLayoutEffect } from 'preact/hooks';
import { afterEach, expect, it } from 'vitest';
import type { PageEnvironment } from '../messaging/page-environment';
import { useDraft } from './draft';
import { PageProvider } from './page-context';

afterEach(cleanup);

const storing = (stored: Map<string, unknown>): PageEnvironment => ({
  backend: { ask: () => new Promise(() => {}), listen: () => () => {} },
  values: {
    get: async (key) => stored.get(key),
    set: async () => {},
    remove: async () => {},
    watch: () => () => {},
  },
  random: { uuid: () => '', fraction: () => 0 },
});

it('a draft never shows under another key, not even for the first frame', async () => {
  const stored = new Map([
    ['draft/log/northwind', 'Northwind is unhappy'],
    ['draft/log/lenz', 'Lenz is fine'],
  ]);
  const environment = storing(stored);
  const shown: string[] = [];
  function Draft({ client }: { client: string }) {
    shown.push(`${client}: ${useDraft(`log/${client}`).text}`);
    return null;
  }
  const view = (client: string) => (
    <PageProvider environment={environment}>
      <Draft client={client} />
    </PageProvider>
  );
  const { rerender } = render(view('northwind'));
  await waitFor(() => expect(shown.at(-1)).toBe('northwind: Northwind is unhappy'));
  rerender(view('lenz'));
  await waitFor(() => expect(shown.at(-1)).toBe('lenz: Lenz is fine'));
  expect(shown.filter((line) => line.startsWith('lenz') && line.includes('unhappy'))).toEqual([]);
});

it('a draft that is typed the moment its field appears stays, for each record', async () => {
  const stored = new Map([['draft/log/lenz', 'An old word on Lenz']]);
  const shown: string[] = [];
  function Draft({ client }: { client: string }) {
    const { text, setText } = useDraft(`log/${client}`);
    shown.push(`${client}: ${text}`);
    // As a press between the first frame and what follows it.
    useLayoutEffect(() => setText(`typed on ${client}`), [client]);
    return null;
  }
  const view = (client: string) => (
    <PageProvider environment={storing(stored)}>
      <Draft client={client} />
    </PageProvider>
  );
  const { rerender } = render(view('northwind'));
  await new Promise((resolve) => setTimeout(resolve));
  expect(shown.at(-1)).toBe('northwind: typed on northwind');
  rerender(view('lenz'));
  await new Promise((resolve) => setTimeout(resolve));
  expect(shown.at(-1)).toBe('lenz: typed on lenz');
});

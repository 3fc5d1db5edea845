import { beforeEach, describe, expect, it, vi } from 'vitest';
import { eventually } from '../../test/support/eventually';
import type { FramePort } from '../platform/frame-port';
import { AskFailure, type Told } from './backend';
import { createPortClient, type PortClient } from './port-client';
import { createPortServer, type PortServer } from './port-server';
import type { ViewHandlers } from './view-messages';

type End = { port: FramePort; deliver: (frame: unknown) => void; cut: () => void };

/** A line of two ends; frames are copied as JSON, as the browser does. */
function line(): { page: FramePort; worker: FramePort; stopWorker: () => void } {
  let isOpen = true;
  const end = (other: () => End): End => {
    let receive: (frame: unknown) => void = () => {};
    let closed: () => void = () => {};
    return {
      deliver: (frame) => receive(frame),
      cut: () => closed(),
      port: {
        post(frame) {
          if (!isOpen) throw new Error('The line is closed.');
          const copy: unknown = JSON.parse(JSON.stringify(frame));
          queueMicrotask(() => isOpen && other().deliver(copy));
        },
        onFrame: (callback) => {
          receive = callback;
        },
        onClose: (callback) => {
          closed = callback;
        },
        close() {
          isOpen = false;
          other().cut();
        },
      },
    };
  };
  const page: End = end(() => worker);
  const worker: End = end(() => page);
  return { page: page.port, worker: worker.port, stopWorker: () => worker.port.close() };
}

const session = {
  state: 'none',
  apiUrl: null,
  workspaceId: null,
  workspaceName: null,
  member: null,
  online: true,
  waiting: 0,
  refused: 0,
} as const;

let handlers: Partial<ViewHandlers>;
let server: PortServer;
let client: PortClient;
let stopWorker: () => void;
let connections: number;
let isGone: boolean;
let ping: () => void;

beforeEach(() => {
  connections = 0;
  isGone = false;
  handlers = { 'session/get': async () => session, 'panel/ping': async () => ({}) };
  // The tests ask for no kind that has no handler here.
  server = createPortServer(
    new Proxy({} as ViewHandlers, { get: (_none, kind) => Reflect.get(handlers, kind) }),
    () => {},
  );
  client = createPortClient({
    connect() {
      if (isGone) throw new Error('Extension context invalidated.');
      connections += 1;
      const opened = line();
      stopWorker = opened.stopWorker;
      server.accept(opened.worker, { tabId: 7 });
      return opened.page;
    },
    repeat: (act) => {
      ping = act;
      return () => {};
    },
    later: (act) => queueMicrotask(act),
  });
});

describe('the line between a page and the background', () => {
  it('answers a request, with the tab the page lies in', async () => {
    handlers['record/painted'] = vi.fn(async () => ({}));
    await client.ask('record/painted', { navigation: 3 });
    expect(handlers['record/painted']).toHaveBeenCalledWith({ navigation: 3 }, { tabId: 7 });
  });

  it('refuses a request that is not well formed before a handler sees it', async () => {
    handlers['record/painted'] = vi.fn(async () => ({}));
    await expect(client.ask('record/painted', { navigation: 1.5 })).rejects.toMatchObject({ code: 'bad_request' });
    await expect(client.ask('no/such' as 'panel/ping', {})).rejects.toMatchObject({ code: 'unknown_kind' });
    expect(handlers['record/painted']).not.toHaveBeenCalled();
  });

  it('tells why a request failed, and no more than its code where that is not for the reader', async () => {
    handlers['session/connect'] = async () => {
      throw new AskFailure('unreachable', 'No API answers there.');
    };
    await expect(client.ask('session/connect', { apiUrl: 'x' })).rejects.toMatchObject({ code: 'unreachable' });
    const silent = vi.spyOn(console, 'error').mockImplementation(() => {});
    handlers['session/get'] = async () => {
      throw new Error('secret');
    };
    await expect(client.ask('session/get', {})).rejects.toMatchObject({ code: 'failed' });
    await expect(client.ask('session/get', {})).rejects.not.toThrow('secret');
    silent.mockRestore();
  });

  it('sends no answer that breaks its own schema', async () => {
    const silent = vi.spyOn(console, 'error').mockImplementation(() => {});
    handlers['session/get'] = async () => ({ ...session, state: 'strange' as 'none' });
    await expect(client.ask('session/get', {})).rejects.toMatchObject({ code: 'bad_answer' });
    expect(silent).toHaveBeenCalledOnce();
    silent.mockRestore();
  });

  it('opens the line again after a stop of the worker, and asks what was not answered once more', async () => {
    const told: Told[] = [];
    client.listen((notice) => told.push(notice));
    let asked = 0;
    handlers['session/get'] = () => {
      asked += 1;
      // The first worker is stopped before it answers.
      return asked === 1 ? new Promise(() => {}) : Promise.resolve(session);
    };
    const answer = client.ask('session/get', {});
    await eventually(() => expect(asked).toBe(1));
    stopWorker();
    expect(await answer).toEqual(session);
    expect(connections).toBe(2);
    expect(told).toEqual([{ kind: 'reconnected' }]);
  });

  it('passes notices on to the pages of one tab alone', async () => {
    const told: Told[] = [];
    client.listen((notice) => told.push(notice));
    server.notify({ kind: 'record', navigation: 1 }, 8);
    server.notify({ kind: 'record', navigation: 2 }, 7);
    server.notify({ kind: 'tray' });
    await eventually(() => expect(told).toEqual([{ kind: 'record', navigation: 2 }, { kind: 'tray' }]));
  });

  it('tells a page beside the tabs of all of them, and of which', () => {
    const beside = line();
    const told: unknown[] = [];
    beside.page.onFrame((frame) => told.push(frame));
    server.accept(beside.worker, { tabId: null });
    server.notify({ kind: 'record', navigation: 1 }, 8);
    server.notify({ kind: 'tray' });
    return eventually(() =>
      expect(told).toEqual([{ notice: { kind: 'record', navigation: 1 }, tabId: 8 }, { notice: { kind: 'tray' } }]),
    );
  });

  it('keeps the worker awake with pings', async () => {
    handlers['panel/ping'] = vi.fn(async () => ({}));
    ping();
    await eventually(() => expect(handlers['panel/ping']).toHaveBeenCalledTimes(1));
  });

  it('says so when the extension was updated or removed under the page', async () => {
    isGone = true;
    await expect(client.ask('session/get', {})).rejects.toMatchObject({ code: 'closed' });
    await expect(client.ask('session/get', {})).rejects.toMatchObject({ code: 'closed' });
  });

  it('forgets a page that went away', async () => {
    await client.ask('session/get', {});
    expect(server.connected()).toEqual([7]);
    client.close();
    expect(server.connected()).toEqual([]);
  });
});

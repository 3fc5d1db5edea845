import type { FramePort } from '../platform/frame-port';
import { AskFailure } from './backend';
import { type Notice, type PortAnswer, PortRequest, protocol, type ViewHandlers, type ViewKind } from './view-messages';

/** What a page says of itself by being connected. */
export type Sender = { tabId: number | null };

export type PortServer = {
  /** Serves one extension page. `tabId` is the tab it lies in, if any. */
  accept(port: FramePort, sender: Sender): void;
  /** Tells every page, or only those of one tab and those outside of any tab. */
  notify(notice: Notice, tabId?: number): void;
  /** The tabs in which connected pages lie; null for each that lies in none. */
  connected(): (number | null)[];
};

type Client = { port: FramePort; tabId: number | null };

/**
 * Answers the extension's own pages. Requests are parsed here, so a handler never sees a wrong one, and so are answers,
 * so that a page never sees one. `connectionsChanged` is called whenever a page comes or goes.
 */
export function createPortServer(handlers: ViewHandlers, connectionsChanged: () => void): PortServer {
  const clients = new Set<Client>();

  const remove = (client: Client) => {
    if (clients.delete(client)) connectionsChanged();
  };

  const send = (client: Client, frame: PortAnswer) => {
    try {
      client.port.post(frame);
    } catch {
      // The page closed between its request and our answer.
      remove(client);
    }
  };

  return {
    accept(port, sender) {
      const client = { port, tabId: sender.tabId };
      clients.add(client);
      port.onClose(() => remove(client));
      port.onFrame(async (frame) => {
        const request = PortRequest.safeParse(frame);
        if (request.success) send(client, await answer(handlers, request.data, sender));
      });
      connectionsChanged();
    },
    notify(notice, tabId) {
      for (const client of [...clients]) {
        if (tabId === undefined || client.tabId === tabId) send(client, { notice });
        else if (client.tabId === null) send(client, { notice, tabId });
      }
    },
    connected: () => [...clients].map((client) => client.tabId),
  };
}

async function answer(handlers: ViewHandlers, frame: PortRequest, sender: Sender): Promise<PortAnswer> {
  const { id, kind } = frame;
  if (!isViewKind(kind)) return { id, failure: { code: 'unknown_kind', message: 'There is no such request.' } };
  const request = protocol[kind].request.safeParse(frame.request);
  if (!request.success) return { id, failure: { code: 'bad_request', message: 'The request is not well formed.' } };
  try {
    // Kind and request belong together by the line above, which the compiler cannot follow through the index.
    const handle = handlers[kind] as (request: unknown, sender: Sender) => Promise<unknown>;
    const response = protocol[kind].response.safeParse((await handle(request.data, sender)) ?? {});
    if (response.success) return { id, response: response.data };
    console.error(`Goalpost has a wrong answer to ${kind}.`, response.error);
    return { id, failure: { code: 'bad_answer', message: 'The background has an answer that no page could read.' } };
  } catch (error) {
    if (error instanceof AskFailure) return { id, failure: { code: error.code, message: error.message } };
    console.error(`Goalpost could not answer ${kind}.`, error);
    return { id, failure: { code: 'failed', message: 'Something went wrong in the background.' } };
  }
}

function isViewKind(kind: string): kind is ViewKind {
  return Object.hasOwn(protocol, kind);
}

import { createServer, type Server } from 'node:https';
import type { AddressInfo } from 'node:net';
import { generate } from 'selfsigned';
import type { AppPage } from './app-pages';

/** A page and where it lies. */
export type ServedPage = Pick<AppPage, 'address' | 'html'>;

/**
 * Serves the saved pages under the apps' own host names, over TLS with a certificate made for this run: the browser is
 * told that every name is this machine, so that the production build meets `https://app.hubspot.com/…` as in life.
 */
export class AppServer {
  readonly #server: Server;
  /** The one page there is: what stands behind a hash never reaches a server, so the address alone cannot tell. */
  #shown: ServedPage | null = null;

  private constructor(server: Server) {
    this.#server = server;
  }

  static async start(): Promise<AppServer> {
    const { private: key, cert } = await generate([{ name: 'commonName', value: 'apps.test' }]);
    const server = createServer({ key, cert }, (request, response) => {
      const isShown = started.#shown !== null && isAt(started.#shown, `https://${request.headers.host}${request.url}`);
      response.writeHead(isShown ? 200 : 404, { 'content-type': 'text/html; charset=utf-8' });
      response.end(isShown ? started.#shown?.html : '<!doctype html><title>No such page</title>');
    });
    const started = new AppServer(server);
    await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
    return started;
  }

  show(page: ServedPage): void {
    this.#shown = page;
  }

  /** What makes Chromium come here for every name, and take the certificate. */
  get browserArguments(): string[] {
    const { port } = this.#server.address() as AddressInfo;
    return [
      `--host-resolver-rules=MAP * 127.0.0.1:${port}, EXCLUDE 127.0.0.1, EXCLUDE localhost`,
      '--ignore-certificate-errors',
    ];
  }

  async close(): Promise<void> {
    this.#server.closeAllConnections();
    await new Promise((resolve) => this.#server.close(resolve));
  }
}

function isAt(page: ServedPage, address: string): boolean {
  const wanted = new URL(address);
  const { host, pathname, search } = new URL(page.address);
  return host === wanted.host && pathname === wanted.pathname && search === wanted.search;
}

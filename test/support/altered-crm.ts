import { createServer, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { type SampleCrm, startSampleCrm } from '../../scripts/sample-crm/server';

/** What another page would do differently: headers of its own, and markup at the end of its head. */
export type Alteration = { headers?: Record<string, string>; head?: string; scripts?: Record<string, string> };

/** The sample CRM as a page that behaves otherwise: each alteration is a server, and so an origin, of its own. */
export class AlteredCrm {
  readonly url: string;
  readonly #server: Server;
  readonly #crm: SampleCrm;

  private constructor(server: Server, crm: SampleCrm) {
    this.url = `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
    this.#server = server;
    this.#crm = crm;
  }

  static async start({ headers = {}, head = '', scripts = {} }: Alteration): Promise<AlteredCrm> {
    const crm = await startSampleCrm();
    const server = createServer(async (request, response) => {
      const script = scripts[request.url ?? ''];
      if (script !== undefined) {
        response.writeHead(200, { 'content-type': 'text/javascript' }).end(script);
        return;
      }
      const original = await fetch(`${crm.url}${request.url}`);
      const type = original.headers.get('content-type') ?? 'text/plain';
      const body = await original.text();
      response.writeHead(original.status, { 'content-type': type, ...headers });
      response.end(type.startsWith('text/html') ? body.replace('</head>', `${head}</head>`) : body);
    });
    await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
    return new AlteredCrm(server, crm);
  }

  async close(): Promise<void> {
    this.#server.closeAllConnections();
    await new Promise((resolve) => this.#server.close(resolve));
    await this.#crm.close();
  }
}

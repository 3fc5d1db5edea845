import { readFile } from 'node:fs/promises';
import { createServer, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';
import { sampleDeals } from '../../lib/domain/sample-workspace/sample-deals';
import { sampleTasks } from '../../lib/domain/sample-workspace/sample-tasks';

const files: Record<string, { file: string; type: string }> = {
  '/assets/app.js': { file: 'app.js', type: 'text/javascript' },
  '/assets/long-lists.js': { file: 'long-lists.js', type: 'text/javascript' },
  '/assets/restless.js': { file: 'restless.js', type: 'text/javascript' },
  '/assets/views.js': { file: 'views.js', type: 'text/javascript' },
  '/assets/style.css': { file: 'style.css', type: 'text/css' },
};

/** A running sample CRM; `url` has no slash at the end. */
export type SampleCrm = { url: string; close: () => Promise<void> };

/** Starts the sample CRM on this machine; port 0 takes a free one. Fails if the port is taken. */
export async function startSampleCrm({ port = 0 }: { port?: number } = {}): Promise<SampleCrm> {
  const server = createServer((request, response) => {
    const path = new URL(request.url ?? '/', 'http://localhost').pathname;
    answer(path, response).catch(() => response.writeHead(500).end());
  });
  await new Promise<void>((resolve, reject) => {
    server.once('error', reject);
    server.listen(port, '127.0.0.1', resolve);
  });
  const address = server.address() as AddressInfo;
  return {
    url: `http://127.0.0.1:${address.port}`,
    close: () =>
      new Promise((resolve) => {
        server.close(() => resolve());
        server.closeAllConnections();
      }),
  };
}

/** Files by name, the deals and tasks as data, and the one page for every other address: the page itself reads the address. */
async function answer(path: string, response: ServerResponse): Promise<void> {
  if (path === '/data/deals') return send(response, 'application/json', JSON.stringify(sampleDeals));
  if (path === '/data/tasks') return send(response, 'application/json', JSON.stringify(sampleTasks));
  if (path === '/favicon.ico') return void response.writeHead(204).end();
  const asset = files[path] ?? { file: 'index.html', type: 'text/html' };
  send(response, asset.type, await readFile(new URL(`./page/${asset.file}`, import.meta.url), 'utf8'));
}

function send(response: ServerResponse, type: string, body: string): void {
  response.writeHead(200, { 'content-type': `${type}; charset=utf-8`, 'cache-control': 'no-store' }).end(body);
}

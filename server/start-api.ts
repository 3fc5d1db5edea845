import { createAdaptorServer, type ServerType } from '@hono/node-server';
import { AuthLimits } from './auth/auth-limits';
import { Authenticator } from './auth/authenticator';
import { lazyAccounts } from './auth/lazy-accounts';
import { MailSending } from './jobs/mail-sending';
import { WeeklyDigests } from './jobs/weekly-digests';
import type { MailSettings } from './mail/mail-settings';
import { SmtpMailer } from './mail/smtp-mailer';
import { makeService } from './make-service';
import { serveAccountPages } from './pages/serve-account-pages';
import { serveClientPages } from './pages/serve-client-pages';
import { makeApp } from './routes/app';
import { CommandExecutor } from './services/command-executor';
import { EventHub } from './services/event-hub';
import { firstSetupUrl } from './services/first-setup-url';
import { savePublicUrl } from './services/public-url';
import { openStorage, type StorageOptions } from './storage/open-storage';

export type ApiOptions = StorageOptions & {
  port: number;
  host: string;
  publicUrl?: string;
  behindProxy?: boolean;
  /** Without it no mail is sent, and links are copied. */
  mail?: MailSettings | null;
};

export type RunningApi = {
  /** Where it is reached, without a slash at the end. */
  url: string;
  /** The one-time address of the very first set-up; null once somebody owns the installation. */
  setupUrl: string | null;
  close: () => Promise<void>;
};

/** How long running requests may take to end once the API is told to stop. */
const closeGraceMs = 3000;
const closeSweepMs = 25;

/** Opens the storage and listens. Throws when either is refused. */
export async function startApi(options: ApiOptions): Promise<RunningApi> {
  const storage = await openStorage(options);
  // The port may be any free one, and the app needs to know its own address: requests wait until it is made.
  let fetch: FetchCallback = () => new Response(null, { status: 503 });
  const server = createAdaptorServer({ fetch: (request, env) => fetch(request, env) });
  const port = await listen(server, options);
  const publicUrl = (options.publicUrl ?? `http://${shownHost(options.host)}:${port}`).replace(/\/+$/, '');
  const service = makeService(storage, publicUrl, options.mail ? new SmtpMailer(options.mail) : null);
  if (service.mailer) await service.mailLimits.load();
  const hub = new EventHub(storage);
  const around = {
    service,
    authenticator: new Authenticator(service),
    executor: new CommandExecutor(service),
    hub,
    accounts: lazyAccounts(service),
    limits: new AuthLimits(),
    behindProxy: options.behindProxy ?? false,
  };
  const app = makeApp(around, (error) => console.error(error));
  serveAccountPages(app, around);
  serveClientPages(app, around);
  fetch = (request, env) => app.fetch(request, env);
  await savePublicUrl(storage, publicUrl);
  const logError = (error: unknown) => console.error(error);
  const jobs = service.mailer ? [new WeeklyDigests(service, logError), new MailSending(service, logError)] : [];
  const close = async () => {
    hub.close();
    await closeServer(server);
    await Promise.all(jobs.map((job) => job.close()));
    await storage.close();
  };
  return { url: publicUrl, setupUrl: await firstSetupUrl(service), close };
}

type FetchCallback = Parameters<typeof createAdaptorServer>[0]['fetch'];

function listen(server: ServerType, { port, host }: ApiOptions): Promise<number> {
  return new Promise((resolve, reject) => {
    server.once('error', reject);
    server.listen(port, host, () => {
      const address = server.address();
      resolve(typeof address === 'object' && address ? address.port : port);
    });
  });
}

function closeServer(server: ServerType): Promise<void> {
  return new Promise((resolve) => {
    if (!('closeAllConnections' in server)) {
      server.close(() => resolve());
      return;
    }
    // A connection that was busy just now stays open after its answer, waiting for another request.
    const sweeping = setInterval(() => server.closeIdleConnections(), closeSweepMs);
    const ending = setTimeout(() => server.closeAllConnections(), closeGraceMs);
    server.close(() => {
      clearInterval(sweeping);
      clearTimeout(ending);
      resolve();
    });
  });
}

const shownHost = (host: string) => (host.includes(':') ? `[${host}]` : host);

import { kyselyAdapter } from '@better-auth/kysely-adapter';
import { type BetterAuthOptions, betterAuth } from 'better-auth';
import { deviceAuthorization } from 'better-auth/plugins/device-authorization';
import { Kysely } from 'kysely';
import type { Service } from '../service';
import { readOrSaveSetting } from '../storage/settings';
import { withHashedTokens } from './hashed-tokens';

/** How long a person has to approve, and how often an extension may ask meanwhile. */
const codeValidFor = '15m';
const pollEvery = '2s';

/**
 * The account library over our own storage. Its routes are not served: our pages and calls use its functions, so that
 * only what we mean to offer can be reached.
 */
export async function createAuthLibrary(service: Service) {
  const { storage, publicUrl } = service;
  const secret = await storage.inService('write', (transaction) =>
    readOrSaveSetting(transaction, 'auth_secret', service.newSecret()),
  );
  const db = new Kysely<unknown>({ dialect: await storage.kyselyDialect() });
  const tables = kyselyAdapter(db, { type: storage.engine === 'postgres' ? 'postgres' : 'sqlite' });
  return betterAuth({
    baseURL: publicUrl,
    secret,
    database: (options: BetterAuthOptions) => withHashedTokens(tables(options)),
    emailAndPassword: { enabled: true, minPasswordLength: 8, maxPasswordLength: 200 },
    user: { modelName: 'auth_user' },
    session: { modelName: 'auth_session' },
    account: { modelName: 'auth_account' },
    verification: { modelName: 'auth_verification' },
    advanced: { cookiePrefix: 'goalpost', useSecureCookies: publicUrl.startsWith('https:') },
    telemetry: { enabled: false },
    // Its log lines may hold what people typed.
    logger: { disabled: true },
    plugins: [
      deviceAuthorization({
        expiresIn: codeValidFor,
        interval: pollEvery,
        verificationUri: `${publicUrl}/account/connect`,
        schema: { deviceCode: { modelName: 'auth_device_code' } },
      }),
    ],
  });
}

export type AuthLibrary = Awaited<ReturnType<typeof createAuthLibrary>>;

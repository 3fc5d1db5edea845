import type { Service } from '../service';
import type { Accounts } from './accounts';

/** Accounts whose library loads with the first question, so that the API starts fast and small. */
export function lazyAccounts(service: Service): Accounts {
  let loading: Promise<Accounts> | null = null;
  const load = () => {
    loading ??= loadAccounts(service);
    return loading;
  };
  return {
    startDevice: async (...args) => (await load()).startDevice(...args),
    pollDevice: async (...args) => (await load()).pollDevice(...args),
    whoIs: async (...args) => (await load()).whoIs(...args),
    signUp: async (...args) => (await load()).signUp(...args),
    signIn: async (...args) => (await load()).signIn(...args),
    signOut: async (...args) => (await load()).signOut(...args),
    findDeviceRequest: async (...args) => (await load()).findDeviceRequest(...args),
    decideDevice: async (...args) => (await load()).decideDevice(...args),
  };
}

async function loadAccounts(service: Service): Promise<Accounts> {
  const [{ createAuthLibrary }, { LibraryAccounts }] = await Promise.all([
    import('./auth-library'),
    import('./library-accounts'),
  ]);
  return new LibraryAccounts(service, await createAuthLibrary(service));
}

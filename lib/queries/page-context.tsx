import { notifyManager, QueryClient, QueryClientProvider } from '@tanstack/preact-query';
import { type ComponentChildren, createContext } from 'preact';
import { useContext, useLayoutEffect, useState } from 'preact/hooks';
import type { PageEnvironment } from '../messaging/page-environment';
import { followNotices } from './follow-notices';

// What has arrived is drawn in the same task, not after a timer: beside a record that was just opened each one counts.
notifyManager.setScheduler(queueMicrotask);

const EnvironmentContext = createContext<PageEnvironment | null>(null);

/** Gives all hooks of `lib/queries` the background, and keeps what they show up to date. */
export function PageProvider(props: { environment: PageEnvironment; children: ComponentChildren }) {
  const [client] = useState(newQueryClient);
  // Before the first paint: it opens the line to the background.
  useLayoutEffect(() => followNotices(props.environment.backend, client), [props.environment, client]);
  return (
    <EnvironmentContext.Provider value={props.environment}>
      <QueryClientProvider client={client}>{props.children}</QueryClientProvider>
    </EnvironmentContext.Provider>
  );
}

/** The page's environment. Only below a `PageProvider`. */
export function useEnvironment(): PageEnvironment {
  const environment = useContext(EnvironmentContext);
  if (!environment) throw new Error('There is no PageProvider above this component.');
  return environment;
}

/**
 * The background tells when a view changed, so nothing goes stale by time, and it answers without the network, so
 * being offline stops no query.
 */
function newQueryClient(): QueryClient {
  return new QueryClient({
    defaultOptions: {
      queries: {
        staleTime: Number.POSITIVE_INFINITY,
        networkMode: 'always',
        retry: false,
        refetchOnWindowFocus: false,
        refetchOnReconnect: false,
      },
      mutations: { networkMode: 'always', retry: false },
    },
  });
}

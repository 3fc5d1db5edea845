/** The network as a value: `fetch`, or a test's stand-in. Rejects when no answer came. */
export type Network = (url: string, init?: RequestInit) => Promise<Response>;

export const systemNetwork: Network = (url, init) => fetch(url, init);

import type { MiddlewareHandler } from 'hono';

const isExtensionOrigin = (origin: string) => /^(chrome|moz)-extension:\/\/[A-Za-z0-9-]+$/.test(origin);

/** Lets extensions call the API with a Bearer token. Cookies never cross origins: no credentials are allowed. */
export const extensionCors: MiddlewareHandler = async (c, next) => {
  const origin = c.req.header('origin');
  // On `c.res`, because headers set there survive whatever response a handler makes.
  const { headers } = c.res;
  headers.set('vary', 'origin, accept-encoding');
  const allowed = origin !== undefined && isExtensionOrigin(origin);
  if (allowed) headers.set('access-control-allow-origin', origin);
  if (c.req.method !== 'OPTIONS') return next();
  if (allowed) {
    headers.set('access-control-allow-methods', 'GET, POST, DELETE');
    headers.set('access-control-allow-headers', 'authorization, content-type, last-event-id');
    headers.set('access-control-max-age', '7200');
  }
  return c.body(null, 204);
};

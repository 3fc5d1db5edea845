import type { HttpBindings } from '@hono/node-server';
import type { MiddlewareHandler } from 'hono';

const isExtensionOrigin = (origin: string) => /^(chrome|moz)-extension:\/\/[A-Za-z0-9-]+$/.test(origin);

/** Lets extensions call the API with a Bearer token. Cookies never cross origins: no credentials are allowed. */
export const extensionCors: MiddlewareHandler<{ Bindings: HttpBindings }> = async (c, next) => {
  const origin = c.req.header('origin');
  const { outgoing } = c.env;
  outgoing.setHeader('vary', 'origin, accept-encoding');
  const allowed = origin !== undefined && isExtensionOrigin(origin);
  if (allowed) outgoing.setHeader('access-control-allow-origin', origin);
  if (c.req.method !== 'OPTIONS') return next();
  if (allowed) {
    outgoing.setHeader('access-control-allow-methods', 'GET, POST, DELETE');
    outgoing.setHeader('access-control-allow-headers', 'authorization, content-type, last-event-id');
    outgoing.setHeader('access-control-max-age', '7200');
  }
  return c.body(null, 204);
};

import type { HttpBindings } from '@hono/node-server';
import type { MiddlewareHandler } from 'hono';

const apiPolicy = "default-src 'none'; frame-ancestors 'none'";
/** Forms lead to this site only, and nothing is loaded but our style sheet. */
const pagePolicy = `${apiPolicy}; style-src 'self'; form-action 'self'; base-uri 'none'`;

/** Headers of every answer. */
export function securityHeaders(publicUrl: string): MiddlewareHandler<{ Bindings: HttpBindings }> {
  const fixed = {
    'x-content-type-options': 'nosniff',
    'x-frame-options': 'DENY',
    'cross-origin-opener-policy': 'same-origin',
    ...(publicUrl.startsWith('https:') ? { 'strict-transport-security': 'max-age=31536000' } : {}),
  };
  return async (c, next) => {
    // On Node's own response: they survive whatever a handler answers, and Hono copies no answer to add them.
    const { outgoing } = c.env;
    const isClientPage = c.req.path.startsWith('/agree/');
    const isPage = isClientPage || c.req.path.startsWith('/account');
    outgoing.setHeader('content-security-policy', isPage ? pagePolicy : apiPolicy);
    // Elsewhere not `no-referrer`: browsers would then send forms without their origin, which we check. A client's
    // address is a secret, though, and must not even reach our own logs as a referrer.
    outgoing.setHeader('referrer-policy', isClientPage ? 'no-referrer' : 'same-origin');
    if (isClientPage) outgoing.setHeader('x-robots-tag', 'noindex, nofollow, noarchive');
    for (const [name, value] of Object.entries(fixed)) outgoing.setHeader(name, value);
    await next();
  };
}

import type { MiddlewareHandler } from 'hono';

const apiPolicy = "default-src 'none'; frame-ancestors 'none'";
/** Forms lead to this site only, and nothing is loaded but our style sheet. */
const pagePolicy = `${apiPolicy}; style-src 'self'; form-action 'self'; base-uri 'none'`;

/** Headers of every answer. */
export function securityHeaders(publicUrl: string): MiddlewareHandler {
  const fixed = {
    'x-content-type-options': 'nosniff',
    'x-frame-options': 'DENY',
    'cross-origin-opener-policy': 'same-origin',
    ...(publicUrl.startsWith('https:') ? { 'strict-transport-security': 'max-age=31536000' } : {}),
  };
  return async (c, next) => {
    // On `c.res`, because headers set there survive whatever response a handler makes.
    const { headers } = c.res;
    const isClientPage = c.req.path.startsWith('/agree/');
    const isPage = isClientPage || c.req.path.startsWith('/account');
    headers.set('content-security-policy', isPage ? pagePolicy : apiPolicy);
    // Elsewhere not `no-referrer`: browsers would then send forms without their origin, which we check. A client's
    // address is a secret, though, and must not even reach our own logs as a referrer.
    headers.set('referrer-policy', isClientPage ? 'no-referrer' : 'same-origin');
    if (isClientPage) headers.set('x-robots-tag', 'noindex, nofollow, noarchive');
    for (const [name, value] of Object.entries(fixed)) headers.set(name, value);
    await next();
  };
}

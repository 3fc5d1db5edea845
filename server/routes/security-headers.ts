import type { MiddlewareHandler } from 'hono';

/** Headers of every answer. Pages add a policy of their own for styles and forms. */
export function securityHeaders(publicUrl: string): MiddlewareHandler {
  const fixed = {
    'content-security-policy': "default-src 'none'; frame-ancestors 'none'",
    'x-content-type-options': 'nosniff',
    'x-frame-options': 'DENY',
    // Not `no-referrer`: browsers would then send forms without their origin, which we check.
    'referrer-policy': 'same-origin',
    'cross-origin-opener-policy': 'same-origin',
    ...(publicUrl.startsWith('https:') ? { 'strict-transport-security': 'max-age=31536000' } : {}),
  };
  return async (c, next) => {
    const { headers } = c.res;
    for (const [name, value] of Object.entries(fixed)) headers.set(name, value);
    await next();
  };
}

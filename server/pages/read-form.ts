import type { Context } from 'hono';

/** A form's fields, each one text. A file that somebody sends instead is left out, and so is NUL, which nobody types. */
export async function readForm(c: Context): Promise<Record<string, string>> {
  const form = await c.req.parseBody();
  return Object.fromEntries(
    Object.entries(form).flatMap(([name, value]) =>
      typeof value === 'string' ? [[name, value.replaceAll('\u0000', '')] as const] : [],
    ),
  );
}

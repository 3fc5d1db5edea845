import type { Context } from 'hono';

/** A form's fields, each one text. A file that somebody sends instead is left out. */
export async function readForm(c: Context): Promise<Record<string, string>> {
  const form = await c.req.parseBody();
  return Object.fromEntries(
    Object.entries(form).filter((entry): entry is [string, string] => typeof entry[1] === 'string'),
  );
}

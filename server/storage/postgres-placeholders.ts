/** A statement as PostgreSQL takes it, with a name under which the connection keeps it prepared. */
type Numbered = { text: string; name?: string };

const mostNamed = 300;
const known = new Map<string, Numbered>();

/** Turns each `?` into `$1`, `$2` and so on. None of our statements has a question mark of its own. */
export function numbered(sql: string): Numbered {
  let statement = known.get(sql);
  if (!statement) {
    let count = 0;
    const text = sql.replace(/\?/g, () => {
      count += 1;
      return `$${count}`;
    });
    // Lists of values make many texts of one statement; the first few hundred stay prepared.
    if (known.size >= mostNamed) return { text };
    statement = { text, name: `goalpost-${known.size}` };
    known.set(sql, statement);
  }
  return statement;
}

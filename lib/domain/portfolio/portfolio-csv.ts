import type { PortfolioRow } from './portfolio-row';

/** What a table program would read as a formula, and run. */
const formulaStart = /^[=+\-@\t\r]/;

/** A cell of a table: quoted, and never read as a formula. */
function cell(value: string | number | null): string {
  const text = String(value ?? '');
  const safe = typeof value === 'string' && formulaStart.test(text) ? `'${text}` : text;
  return `"${safe.replaceAll('"', '""')}"`;
}

/** The portfolio as a table (RFC 4180), with a heading of `heads` for its eleven columns. Facts not worked out are empty. */
export function portfolioCsv(rows: readonly PortfolioRow[], heads: readonly string[]): string {
  const lines = rows.map(({ clientName, engagementName, status, ownerName, facts }) => [
    clientName,
    engagementName,
    status,
    ownerName,
    facts?.version?.version ?? null,
    facts?.version?.status ?? null,
    facts?.worst?.title ?? null,
    facts?.counts.critical ?? null,
    facts?.counts.warning ?? null,
    facts?.counts.info ?? null,
    facts?.nextDue?.on ?? null,
  ]);
  // The mark at the beginning tells table programs that it is UTF-8.
  return `\ufeff${[heads, ...lines].map((line) => line.map(cell).join(',')).join('\r\n')}\r\n`;
}

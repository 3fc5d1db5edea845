import * as z from 'zod/mini';
import type { DocumentOf } from '../document';
import { type Adapter, AdapterShape } from '../records/adapter-shape';
import { type AdapterFault, adapterFault } from './adapter-fault';
import { siteOfTaught } from './site-of-taught';

/** The format of the file, not the version of the app in it. */
const newestFormat = 1;

/** Longer files are not read: a taught app takes a few thousand characters. */
const longestFile = 200_000;

const AnyFile = z.looseObject({ goalpost: z.int() });
const AdapterFile = z.strictObject({ goalpost: z.literal(newestFormat), adapter: AdapterShape });

/** Why a file is not taken: each one sentence in every language. */
export const adapterFileProblems = ['too_large', 'no_adapter', 'newer', 'not_one_site', 'not_for_teams'] as const;
export type AdapterFileProblem = (typeof adapterFileProblems)[number] | AdapterFault;

const bookkeeping = new Set(['id', 'type', 'createdAt', 'createdBy', 'updatedAt', 'updatedBy', 'edits', 'taughtFrom']);

/**
 * A taught app as a file, to be given to another team or to Goalpost itself. The addresses that it was taught from name
 * records, and stay where they are.
 */
export function writeAdapterFile(adapter: DocumentOf<'adapter'>, author: string | null): string {
  const isSaid = (value: unknown) => value !== undefined && !(Array.isArray(value) && value.length === 0);
  const fields = Object.entries(adapter).filter(([field, value]) => !bookkeeping.has(field) && isSaid(value));
  const shown = { ...Object.fromEntries(fields), ...(author === null ? {} : { author }) };
  return `${JSON.stringify({ goalpost: newestFormat, adapter: shown }, null, 2)}\n`;
}

/** The app in a file that anybody may have written, or why it is not taken. */
export function readAdapterFile(text: string): { adapter: Adapter } | { problem: AdapterFileProblem } {
  if (text.length > longestFile) return { problem: 'too_large' };
  const content = parseJson(text);
  const any = AnyFile.safeParse(content);
  if (any.success && any.data.goalpost > newestFormat) return { problem: 'newer' };
  const file = AdapterFile.safeParse(content);
  if (!file.success) return { problem: 'no_adapter' };
  const { adapter } = file.data;
  if (!isForTeams(adapter)) return { problem: 'not_for_teams' };
  if (siteOfTaught(adapter) === null) return { problem: 'not_one_site' };
  const fault = adapterFault(adapter)?.fault;
  return fault ? { problem: fault } : { adapter };
}

/** What only apps that ship with Goalpost may say: on whose behalf they speak, and that they run anywhere. */
function isForTeams({ sameAs, openedRow, switchedOff, selfHosted, sharesRecords, tenant, records }: Adapter): boolean {
  const isElsewhere = (records ?? []).some(({ patterns }) => patterns.some((pattern) => pattern.startsWith('//')));
  const saysMore = [sameAs, openedRow, switchedOff, selfHosted, sharesRecords].some(Boolean);
  return !saysMore && !isElsewhere && tenant.from === 'host' && (records ?? []).length > 0;
}

function parseJson(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return undefined;
  }
}

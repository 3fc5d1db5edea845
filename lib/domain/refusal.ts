/**
 * Why a command was not carried out, as plain data: it crosses message channels and the network unharmed.
 * The list of codes is closed. Each has one HTTP status (`lib/contract/problem.ts`) and one sentence a language
 * (`lib/domain/languages/`); a new code does not compile until it has both.
 */
export const refusalCodes = [
  'unknown_command',
  'unknown_field',
  'wrong_type',
  'out_of_range',
  'required',
  'not_found',
  'forbidden',
  'conflict',
  'in_force',
  'wrong_state',
  'altered',
  'superseded',
  'voided',
  'not_your_turn',
  'not_editable',
  'already_done',
  'missing_reason',
  'beyond_allowance',
  'newer_version',
  'in_the_future',
  'in_the_past',
  'unit_differs',
  'ended',
  'still_used',
  'last_owner',
  'depends_on_refused',
  'too_large',
  'rate_limited',
  'internal_only',
  'expired',
] as const;
export type RefusalCode = (typeof refusalCodes)[number];

/** Two people's values for one field, for the reader to choose between. */
export type ConflictDetail = {
  field: string;
  mine: unknown;
  theirs: unknown;
  /** Member who wrote `theirs`. */
  by: string | null;
  /** UTC instant at which `theirs` was written. */
  at: string | null;
};

/** What a refusal's sentence names, raw: decimal strings, days, counts, codes. Each language puts them into its own words. */
export type RefusalValues = Readonly<Record<string, string | number>>;

export type Refusal = {
  refused: true;
  code: RefusalCode;
  /** One English sentence saying what is expected; the interface shows its own language by `code`. */
  message: string;
  /** The argument at fault, as `args.document.dueOn`. */
  path?: string;
  conflict?: ConflictDetail;
  values?: RefusalValues;
};

export function refuse(code: RefusalCode, message: string, path?: string, conflict?: ConflictDetail): Refusal {
  return { refused: true, code, message, ...(path === undefined ? {} : { path }), ...(conflict ? { conflict } : {}) };
}

export function isRefusal(value: unknown): value is Refusal {
  return typeof value === 'object' && value !== null && 'refused' in value && value.refused === true;
}

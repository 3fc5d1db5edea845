import type { FieldChanges } from '../../../../lib/domain/command-request';
import type { DocumentOf } from '../../../../lib/domain/document';
import type { RefusalCode } from '../../../../lib/domain/refusal';
import type { Texts } from '../../../ui/texts';
import { typedNumber } from '../../../ui/typed-number';
import type { Parts } from '../SavedParts';

type Item = DocumentOf<'scopeItem'>;
type Changes = FieldChanges<'scopeItem'> | RefusalCode;

/** A limit as it stands in its fields. */
export function allowanceParts({ allowance }: Item, { number }: Pick<Texts, 'number'>): Parts {
  return {
    limit: allowance === undefined ? '' : number(allowance.limit),
    unit: allowance?.unit ?? '',
    period: allowance?.period ?? '',
    used: allowance?.used === undefined ? '' : number(allowance.used),
  };
}

/** A limit as it was typed: nothing in all fields clears it; what is no number is refused by the schema. */
export function allowanceOf(typed: Parts, decimalMark: '.' | ','): Changes {
  const { limit = '', unit = '', period = '', used = '' } = typed;
  if ([limit, unit, period, used].every((text) => text.trim() === '')) return { allowance: null };
  const exactUsed = typedNumber(used, decimalMark);
  return {
    allowance: {
      limit: typedNumber(limit, decimalMark) ?? '',
      unit: unit.trim(),
      ...(period.trim() === '' ? {} : { period: period.trim() }),
      ...(exactUsed === null ? {} : { used: exactUsed }),
    },
  };
}

export function durationParts({ duration }: Item): Parts {
  return { days: duration === undefined ? '' : String(duration.days), from: duration?.from ?? '' };
}

export function durationOf({ days = '', from = '' }: Parts): Changes {
  if (days.trim() === '' && from.trim() === '') return { duration: null };
  const exact = wholeNumber(days);
  if (exact === null) return 'wrong_type';
  return { duration: { days: exact, ...(from.trim() === '' ? {} : { from: from.trim() }) } };
}

/** Per cent, of whole points. */
export function confidenceOf(typed: string): { confidence: number | null } | RefusalCode {
  if (typed.trim() === '') return { confidence: null };
  const exact = wholeNumber(typed.replace('%', ''));
  return exact === null ? 'wrong_type' : { confidence: exact };
}

/** A whole number, zero or more; null for anything else. */
export function wholeNumber(typed: string): number | null {
  const text = typed.normalize('NFKC').trim();
  return /^\d{1,6}$/.test(text) ? Number(text) : null;
}

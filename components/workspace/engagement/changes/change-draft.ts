import type { FieldChanges } from '../../../../lib/domain/command-request';
import type { DocumentOf } from '../../../../lib/domain/document';
import { type Refusal, refuse } from '../../../../lib/domain/refusal';
import { asTyped, typedNumber } from '../../../ui/typed-number';

/** A change request as it stands in its form: every field the text that was typed. */
export type ChangeDraft = Record<
  'title' | 'reason' | 'requestedBy' | 'days' | 'amount' | 'currency' | 'criteria' | 'effortHours',
  string
>;

/** A stored change request as its form begins, numbers as the reader types them. */
export function changeDraftOf(change: DocumentOf<'changeRequest'> | null, decimalMark: '.' | ','): ChangeDraft {
  return {
    title: change?.title ?? '',
    reason: change?.reason ?? '',
    requestedBy: change?.requestedBy ?? '',
    days: asTyped(change?.effect?.days?.toString(), decimalMark),
    amount: asTyped(change?.effect?.cost?.amount, decimalMark),
    currency: change?.effect?.cost?.currency ?? '',
    criteria: change?.effect?.criteria ?? '',
    effortHours: asTyped(change?.effortHours, decimalMark),
  };
}

/** The form as fields of the document; null clears one. Refused where days or money cannot be read. */
export function changeFields(draft: ChangeDraft, decimalMark: '.' | ','): FieldChanges<'changeRequest'> | Refusal {
  const days = typedNumber(draft.days.replace(/^\+/, ''), decimalMark);
  if (days !== null && Number.isNaN(Number(days))) return refuse('wrong_type', 'Write a number of days.', 'days');
  const amount = typedNumber(draft.amount, decimalMark);
  const currency = draft.currency.trim().toUpperCase();
  if (amount !== null && !/^[A-Z]{3}$/.test(currency)) {
    return refuse('required', 'Write the currency, as EUR.', 'currency');
  }
  const criteria = draft.criteria.trim();
  const isEmpty = days === null && amount === null && criteria === '';
  return {
    title: draft.title.trim(),
    reason: draft.reason.trim() || null,
    requestedBy: draft.requestedBy || null,
    effect: isEmpty
      ? null
      : {
          ...(days === null ? {} : { days: Number(days) }),
          ...(amount === null ? {} : { cost: { amount, currency } }),
          ...(criteria === '' ? {} : { criteria }),
        },
    effortHours: typedNumber(draft.effortHours, decimalMark),
  };
}

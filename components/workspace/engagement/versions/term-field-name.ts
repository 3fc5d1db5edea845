import type { InterfaceKey } from '../../../../lib/domain/language';
import { fieldName } from '../../../panel/history/field-names';
import type { Texts } from '../../../ui/texts';

/** Fields of terms that the panel's history has no name of its own for. */
const own = new Map<string, InterfaceKey>([
  ['allowance', 'editor.allowance'],
  ['allowance.limit', 'field.limit'],
  ['allowance.unit', 'field.unit'],
  ['allowance.period', 'editor.period'],
  ['duration', 'editor.duration'],
  ['duration.days', 'editor.days'],
  ['duration.from', 'editor.from'],
  ['tolerance', 'editor.tolerance'],
  ['targetMax', 'field.target_to'],
  ['startsOn', 'editor.starts_on'],
  ['scale', 'editor.scale'],
  ['acceptance', 'editor.acceptance'],
  ['clientSuppliedInput', 'editor.client_supplied'],
  ['owner.memberId', 'field.owner'],
  ['owner.stakeholderId', 'field.owner'],
]);

/** What a field of a term is called. */
export function termFieldName(field: string, texts: Texts): string {
  const key = own.get(field);
  return key ? texts.say(key) : fieldName(field, texts);
}

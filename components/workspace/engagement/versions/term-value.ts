import type { DocumentIndex } from '../../../../lib/domain/documents/document-index';
import type { FieldChange } from '../../../../lib/domain/history/entry-changes';
import { memberName } from '../../../panel/names';
import type { Texts } from '../../../ui/texts';

/** A value of a term in words: names for ids, days and numbers in the reader's form; null where there is none. */
export function termValue(value: FieldChange['old'], field: string, index: DocumentIndex, texts: Texts): string | null {
  if (value === null) return null;
  if (typeof value === 'object') {
    const parts = Object.entries(value).map(([name, part]) => termValue(part, `${field}.${name}`, index, texts));
    return parts.filter((part) => part !== null).join(' ');
  }
  if (typeof value === 'number') return texts.number(value);
  return wordsOf(value, field, index, texts);
}

function wordsOf(value: string, field: string, index: DocumentIndex, { say, day, number }: Texts): string {
  if (field.endsWith('.memberId')) return memberName(index, value) ?? say('editor.unknown');
  if (field.endsWith('.stakeholderId')) return index.find('stakeholder', value)?.name ?? say('editor.unknown');
  if (/^\d{4}-\d{2}-\d{2}$/.test(value)) return day(value);
  if (/^-?\d{1,15}(\.\d{1,10})?$/.test(value)) return number(value);
  if (field === 'direction' && (value === 'up' || value === 'down' || value === 'band'))
    return say(`direction.${value}`);
  if (field === 'clientSuppliedInput') return say('common.yes');
  if (field === 'kind' && (value === 'hard' || value === 'felt')) return say(`criterion_kind.${value}`);
  return value;
}

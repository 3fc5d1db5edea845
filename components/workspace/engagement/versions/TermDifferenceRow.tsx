import type { TermDifference } from '../../../../lib/domain/agreement-terms/compare-versions';
import { usePanel } from '../../../panel/panel-context';
import { useTexts } from '../../../ui/texts';
import { sectionName } from './section-name';
import { termFieldName } from './term-field-name';
import { termValue } from './term-value';

/** One line that came, went, moved or says something else: what it is, and old and new of each field. */
export function TermDifferenceRow({ difference }: { difference: TermDifference }) {
  const { index } = usePanel();
  const texts = useTexts();
  const { say } = texts;
  const { change, title, section, movedFrom, place, fields } = difference;
  const words = (value: TermDifference['fields'][number]['old'], field: string) =>
    termValue(value, field, index, texts) ?? say('tray.empty_value');
  return (
    <li class={`difference ${change}`}>
      <p>
        <span class="chip">{say(`change.kind.${change}`)}</span>{' '}
        {change === 'removed' ? <del>{title}</del> : change === 'added' ? <ins>{title}</ins> : <b>{title}</b>}
        <span class="small quiet"> · {sectionName(section, texts)}</span>
      </p>
      {movedFrom !== null && (
        <p class="small">
          <del>{sectionName(movedFrom, texts)}</del> → <ins>{sectionName(section, texts)}</ins>
        </p>
      )}
      {place && (
        <p class="small">
          {place.after === null ? say('change.now_first') : say('change.now_after', { text: place.after })}
        </p>
      )}
      {fields.map(({ field, old, new: now }) => (
        <p key={field} class="small">
          <span class="quiet">{termFieldName(field, texts)}: </span>
          <del>{words(old, field)}</del> → <ins>{words(now, field)}</ins>
        </p>
      ))}
    </li>
  );
}

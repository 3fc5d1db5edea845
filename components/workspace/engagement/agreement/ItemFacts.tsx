import type { DocumentOf } from '../../../../lib/domain/document';
import { limitText } from '../../../panel/agreed/agreement-as-text';
import { ownerName } from '../../../panel/names';
import { usePanel } from '../../../panel/panel-context';
import { useTexts } from '../../../ui/texts';

/** What is known of a line beside its text, in one quiet row; nothing where nothing is known. */
export function ItemFacts({ item }: { item: DocumentOf<'scopeItem'> }) {
  const { index, today } = usePanel();
  const texts = useTexts();
  const { say, day } = texts;
  const capabilities = item.capabilityIds.map((id) => index.find('capability', id)?.name);
  const facts = [
    ownerName(index, item.owner),
    item.dueOn && say('agreed.due', { day: day(item.dueOn, today) }),
    item.duration && say('agreed.takes_days', { count: item.duration.days }),
    limitText(item, texts),
    item.tolerance && say('agreed.tolerance', { tolerance: item.tolerance }),
    item.clientSuppliedInput && say('editor.client_supplied'),
    item.confidence !== undefined && say('editor.confidence', { percent: item.confidence }),
    ...capabilities,
    item.clarification,
  ].filter(Boolean);
  if (facts.length === 0) return null;
  return <p class="line-facts small quiet">{facts.join(' · ')}</p>;
}

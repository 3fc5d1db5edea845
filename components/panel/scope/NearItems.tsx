import type { NearItem } from '../../../lib/domain/scope-match/explain-scope';
import { useTexts } from '../../ui/texts';
import { MarkedText } from './MarkedText';

/** What the agreement calls an item of this kind. */
export const kindKeys = {
  deliverable: 'agreed.in',
  activity: 'agreed.in',
  exclusion: 'agreed.out',
  clientDuty: 'agreed.client_does',
  assumption: 'agreed.assumed',
} as const;

/** Items of the agreement with the words that they share with a task. */
export function NearItems({ items }: { items: readonly NearItem[] }) {
  const { say } = useTexts();
  return (
    <ul class="near-items">
      {items.map(({ id, kind, text, why }) => (
        <li key={id} class={`near-item ${kind}`}>
          <span class="small quiet">{say(kindKeys[kind])}</span>
          <MarkedText text={text} marks={why.item} />
        </li>
      ))}
    </ul>
  );
}

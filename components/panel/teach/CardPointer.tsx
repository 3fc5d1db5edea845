import type { Lesson, PointedCards } from '../../../lib/domain/teaching/lesson';
import type { Teaching } from '../../../lib/queries/teaching';
import { Button } from '../../ui/Button';
import { Icon } from '../../ui/Icon';
import { useTexts } from '../../ui/texts';
import { usePointing } from './use-pointing';

export type CardPointerProps = {
  lesson: Lesson;
  teaching: Teaching;
  onPoint: (cards: PointedCards | null) => void;
};

/** Where the app's cards and rows are: pointed at on a board or a list, so that those of linked records get a badge. */
export function CardPointer({ lesson, teaching, onPoint }: CardPointerProps) {
  const { say } = useTexts();
  const { cards } = lesson;
  const { isPointing, toggle } = usePointing(teaching, () => teaching.pointAtCards(lesson), onPoint);
  return (
    <fieldset class={cards ? 'teach-part done' : 'teach-part'}>
      <legend>{say('teach.cards')}</legend>
      {cards && cards.count > 0 && (
        <p class="teach-proof" role="status">
          <Icon name="check" />
          <span>
            {say('teach.cards_found', { count: cards.count })} {cards.ids.join(', ')}
            {cards.count > cards.ids.length && ' …'}
          </span>
        </p>
      )}
      {!cards && !isPointing && <p class="hint">{say('teach.cards_hint')}</p>}
      {cards?.count === 0 && <p class="teach-said">{cards.selector}</p>}
      {isPointing && (
        <p class="hint" role="status">
          {say('teach.pointing_cards')}
        </p>
      )}
      <div class="buttons">
        <Button onClick={toggle}>
          {say(isPointing ? 'teach.stop' : cards ? 'teach.point_again' : 'teach.cards_point')}
        </Button>
        {cards && !isPointing && (
          <Button look="link" onClick={() => onPoint(null)}>
            {say('teach.no_cards')}
          </Button>
        )}
      </div>
    </fieldset>
  );
}

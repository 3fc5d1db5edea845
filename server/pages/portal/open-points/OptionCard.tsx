/** @jsxImportSource hono/jsx */
import type { DocumentOf } from '../../../../lib/domain/document';
import type { ClientReader } from '../client-reader';

type Option = DocumentOf<'alternative'>;

const effects = ['time', 'cost', 'quality', 'scope', 'goal'] as const;

export type OptionCardProps = {
  option: Option;
  /** It can still be picked, by this reader. */
  canPick: boolean;
  /** It lies on the table. */
  isOpen: boolean;
  people: readonly DocumentOf<'stakeholder'>[];
  reader: ClientReader;
};

/** One way forward: what it is, what it means for each side of the work, until when it is offered. */
export function OptionCard({ option, canPick, isOpen, people, reader }: OptionCardProps) {
  const { t, day } = reader;
  const { id, text, tradeOff, expiresOn } = option;
  const offered = expiresOn === undefined ? '' : t('client.open.until', { day: day(expiresOn) });
  const standing = isOpen ? offered : outcome(option, people, reader);
  return (
    <li class="option" data-state={isOpen ? 'open' : option.status}>
      <h3>{text}</h3>
      <dl>
        {effects.map((effect) =>
          tradeOff?.[effect] ? (
            <div>
              <dt>{t(`client.open.effect.${effect}`)}</dt>
              <dd>{tradeOff[effect]}</dd>
            </div>
          ) : null,
        )}
      </dl>
      {standing !== '' && <p class="standing">{standing}</p>}
      {canPick && (
        <button class="primary" type="submit" name="answer" value={`pick ${id}`}>
          {t('client.open.pick')}
        </button>
      )}
    </li>
  );
}

function outcome(
  { status, decidedBy, decidedOn }: Option,
  people: OptionCardProps['people'],
  { t, day }: ClientReader,
) {
  const name = people.find(({ id }) => id === decidedBy)?.name;
  const on = decidedOn === undefined ? '' : day(decidedOn);
  if (status === 'accepted') {
    return name === undefined ? t('client.open.picked', { day: on }) : t('client.open.picked_by', { name, day: on });
  }
  return t(status === 'declined' ? 'client.open.declined' : 'client.open.expired');
}

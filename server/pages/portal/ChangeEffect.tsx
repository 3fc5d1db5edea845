/** @jsxImportSource hono/jsx */
import type { DocumentOf } from '../../../lib/domain/document';
import type { ClientReader } from './client-reader';

/** What a change means in time, cost and goals. Why we want it is told only where it is shared with the client. */
export function ChangeEffect(props: { changeRequest: DocumentOf<'changeRequest'>; reader: ClientReader }) {
  const { changeRequest, reader } = props;
  const { title, reason, sharedWithClient } = changeRequest;
  return (
    <div class="effect">
      <h3>{reader.t('client.effect')}</h3>
      <p>{title}</p>
      {sharedWithClient && reason && <p>{reason}</p>}
      <ul>
        {effectLines(changeRequest, reader).map((line) => (
          <li>{line}</li>
        ))}
      </ul>
    </div>
  );
}

function effectLines({ effect }: DocumentOf<'changeRequest'>, { t, money }: ClientReader): string[] {
  if (!effect) return [];
  const { days, cost, criteria } = effect;
  const time =
    days === undefined
      ? []
      : days === 0
        ? [t('client.effect.same_time')]
        : [t(days > 0 ? 'client.effect.later' : 'client.effect.sooner', { days: Math.abs(days) })];
  return [
    ...time,
    ...(cost ? [t('client.effect.cost', { amount: money(cost) })] : []),
    ...(criteria ? [t('client.effect.criteria', { text: criteria })] : []),
  ];
}

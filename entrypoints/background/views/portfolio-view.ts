import { dayOfInstant } from '../../../lib/domain/day';
import type { PortfolioView } from '../../../lib/messaging/views';
import type { Replica } from '../../../lib/replica/replica';

/** All engagements as rows of the portfolio. `now` is a UTC instant. */
export function portfolioView(replica: Replica, now: string): Promise<PortfolioView> {
  return replica.run((state) => {
    const clients = new Map(state.list('client').map((client) => [client.id, client.name]));
    return {
      rows: state.list('engagement').map(({ id, name, clientId, status, ownerId }) => ({
        engagementId: id,
        engagementName: name,
        clientId,
        clientName: clients.get(clientId) ?? '',
        status,
        ownerId: ownerId ?? null,
      })),
      today: dayOfInstant(now, state.workspace()?.timeZone ?? 'UTC'),
    };
  });
}

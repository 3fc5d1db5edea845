import type { Language } from '../../../lib/domain/language';
import { portfolioDrift } from '../../../lib/domain/portfolio/portfolio-drift';
import { ruleTitle } from '../../../lib/domain/rules/finding-texts';
import type { DriftView } from '../../../lib/messaging/views';
import type { Replica } from '../../../lib/replica/replica';
import type { PortfolioFactsKeeper } from '../portfolio/portfolio-facts-keeper';

/** Where nobody is signed in. */
export const noDrift: DriftView = {
  drift: { rules: [], clients: [], week: [] },
  ruleTitles: {},
  clientNames: {},
  engagementNames: {},
  due: 0,
};

/** What drifts in all engagements that are not over, as far as their facts are worked out. */
export async function driftView(
  replica: Replica,
  keeper: PortfolioFactsKeeper,
  language: Language,
): Promise<DriftView> {
  const { workspace, clients, engagements } = await replica.runPassing((state) => ({
    workspace: state.workspace(),
    clients: state.list('client'),
    engagements: state.list('engagement'),
  }));
  const { facts, due, today } = await keeper.read(replica, engagements, workspace?.timeZone ?? 'UTC');
  const known = engagements.flatMap(({ id, clientId, status }) => {
    const own = facts.get(id);
    return own && status !== 'ended' ? [{ engagementId: id, clientId, facts: own }] : [];
  });
  const drift = portfolioDrift(known, today);
  const rules = drift.rules.flatMap(({ rule }) => (rule === null ? [] : [rule]));
  const shown = new Set(drift.week.map(({ engagementId }) => engagementId));
  return {
    drift,
    ruleTitles: Object.fromEntries(rules.map((rule) => [rule, ruleTitle(rule, language.code)])),
    clientNames: Object.fromEntries(clients.map(({ id, name }) => [id, name])),
    engagementNames: Object.fromEntries(
      engagements.filter(({ id }) => shown.has(id)).map(({ id, name }) => [id, name]),
    ),
    due,
  };
}

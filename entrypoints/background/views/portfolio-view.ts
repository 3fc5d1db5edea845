import type { DocumentOf } from '../../../lib/domain/document';
import type { Language } from '../../../lib/domain/language';
import { portfolioRow } from '../../../lib/domain/portfolio/portfolio-row';
import { ruleTitle } from '../../../lib/domain/rules/finding-texts';
import type { PortfolioView } from '../../../lib/messaging/views';
import type { Replica } from '../../../lib/replica/replica';
import type { PortfolioFactsKeeper } from '../portfolio/portfolio-facts-keeper';

/** All engagements as rows of the portfolio, with what is known of them by now. */
export async function portfolioView(
  replica: Replica,
  keeper: PortfolioFactsKeeper,
  language: Language,
): Promise<PortfolioView> {
  const waitingIds = await replica.waitingIds();
  const { workspace, clients, stakeholders, engagements } = await replica.runPassing((state) => ({
    workspace: state.workspace(),
    clients: state.list('client'),
    stakeholders: state.list('stakeholder'),
    engagements: state.list('engagement'),
  }));
  const { facts, due, today } = await keeper.read(replica, engagements, workspace?.timeZone ?? 'UTC');
  const surroundings = {
    clients: new Map(clients.map((client) => [client.id, client])),
    people: peopleByClient(stakeholders),
    memberNames: new Map(workspace?.members.map(({ id, name }) => [id, name])),
    waitingIds,
    titleOf: remembered((rule) => ruleTitle(rule, language.code)),
  };
  return {
    rows: engagements.map((engagement) => portfolioRow(engagement, facts.get(engagement.id), surroundings)),
    due,
    today,
  };
}

function peopleByClient(stakeholders: readonly DocumentOf<'stakeholder'>[]): Map<string, string> {
  const people = new Map<string, string>();
  for (const { clientId, name } of stakeholders) people.set(clientId, `${people.get(clientId) ?? ''} ${name}`);
  return people;
}

/** Thousands of rows name the same few rules. */
function remembered(give: (key: string) => string): (key: string) => string {
  const given = new Map<string, string>();
  return (key) => {
    const value = given.get(key) ?? give(key);
    given.set(key, value);
    return value;
  };
}

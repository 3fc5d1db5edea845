import type { DocumentOf } from '../../../lib/domain/document';
import type { State } from '../../../lib/domain/state';
import { nameKey } from '../../../lib/domain/values/normal-form';
import type { EngagementHit } from '../../../lib/messaging/views';

const mostHits = 50;
const mostSuggestions = 5;

const statusOrder = { active: 0, draft: 1, paused: 2, ended: 3 } as const;

/** One engagement as a hit. Null when its client is not there. */
export function hitOf(
  state: State,
  engagement: DocumentOf<'engagement'>,
  reason: EngagementHit['reason'],
): EngagementHit {
  return {
    engagementId: engagement.id,
    engagementName: engagement.name,
    clientName: state.find('client', engagement.clientId)?.name ?? '',
    status: engagement.status,
    reason,
  };
}

/** Engagements whose name or client holds every word of `query`: running ones first, then by client. */
export function searchEngagements(state: State, query: string): EngagementHit[] {
  const words = nameKey(query).split(' ').filter(Boolean);
  // Listed at once rather than found one by one: over a database each would be a read of its own.
  const clients = new Map(state.list('client').map((client) => [client.id, client]));
  const hits = state.list('engagement').map((engagement) => ({
    engagementId: engagement.id,
    engagementName: engagement.name,
    clientName: clients.get(engagement.clientId)?.name ?? '',
    status: engagement.status,
    reason: 'search' as const,
  }));
  return hits
    .filter((hit) => words.every((word) => nameKey(`${hit.clientName} ${hit.engagementName}`).includes(word)))
    .sort((a, b) => statusOrder[a.status] - statusOrder[b.status] || a.clientName.localeCompare(b.clientName))
    .slice(0, mostHits);
}

/** What the page says of its record, for guessing whose it is. */
export type PageWords = { title: string | null; clientName: string | null };

/** Engagements that a record nobody linked probably belongs to: their client is named on the page, or its domain is. */
export function suggestEngagements(state: State, words: PageWords): EngagementHit[] {
  const named = nameWords(words.clientName ?? '');
  const title = nameWords(words.title ?? '');
  const text = `${words.clientName ?? ''} ${words.title ?? ''}`.toLowerCase();
  const reasonOfClient = new Map<string, EngagementHit['reason']>();
  for (const client of state.list('client')) {
    const clientWords = nameWords(client.name);
    // A domain is one company's, a name may be two's.
    if (client.domains.some((domain) => domain !== '' && text.includes(domain.toLowerCase()))) {
      reasonOfClient.set(client.id, 'domain');
    } else if (isWithin(clientWords, named) || isWithin(clientWords, title) || isWithin(named, clientWords)) {
      reasonOfClient.set(client.id, 'name');
    }
  }
  if (reasonOfClient.size === 0) return [];
  return state
    .list('engagement')
    .filter((engagement) => engagement.status !== 'ended' && reasonOfClient.has(engagement.clientId))
    .map((engagement) => hitOf(state, engagement, reasonOfClient.get(engagement.clientId) ?? 'name'))
    .sort((a, b) => statusOrder[a.status] - statusOrder[b.status])
    .slice(0, mostSuggestions);
}

/** What companies add to their names and pages often leave out. */
const legalForms =
  /\b(gmbh|ag|kg|se|inc|llc|ltd|corp|plc|sa|sarl|bv|co)\b|株式会社|有限会社|合同会社|股份有限公司|有限责任公司|有限公司/gu;

function nameWords(name: string): string {
  return nameKey(name.normalize('NFKC'))
    .replace(legalForms, ' ')
    .replace(/[^\p{L}\p{N}]+/gu, ' ')
    .trim();
}

/** Whether `part` stands in `whole` as whole words; a name of one letter stands everywhere and says nothing. */
function isWithin(part: string, whole: string): boolean {
  if ([...part].length < 2 || whole === '') return false;
  const ideograms = /\p{Script=Han}|\p{Script=Hiragana}|\p{Script=Katakana}/u.test(part);
  return ideograms ? whole.includes(part) : ` ${whole} `.includes(` ${part} `);
}

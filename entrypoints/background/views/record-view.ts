import type { DocumentOf } from '../../../lib/domain/document';
import { recordKey } from '../../../lib/domain/records/record-key';
import type { RecordRef } from '../../../lib/domain/records/record-ref';
import type { RecordView } from '../../../lib/messaging/views';
import type { Replica } from '../../../lib/replica/replica';
import type { OpenPage } from '../open-pages';
import { meantOn, usedAdapters } from '../page-scripts';
import { hitOf, suggestEngagements } from './engagement-hits';

/** Which engagement the reader chose for a record that several are linked to. */
export type Choices = { get(recordKey: string): Promise<string | null> };

/** What a page shows and what we know of it. Without a replica, or a page, only that. */
export async function recordView(
  replica: Replica | null,
  page: OpenPage | null,
  choices: Choices,
): Promise<RecordView> {
  const view: RecordView = {
    navigation: page?.navigation ?? 0,
    record: page?.record ?? null,
    app: page?.app ?? null,
    url: page?.url ?? '',
    title: page?.title ?? null,
    clientName: page?.clientName ?? null,
    opensFromRow: usedAdapters.some(({ app, openedRow }) => openedRow && app === page?.app),
    state: page?.record ? 'unlinked' : 'unrecognised',
    engagementId: null,
    inheritedFrom: null,
    choices: [],
    suggestions: [],
  };
  if (!replica || !page?.record) return view;
  const linked = await findLinked(replica, page.record, page);
  if (!linked) return { ...view, suggestions: await replica.run((state) => suggestEngagements(state, page)) };
  const { engagements, on } = linked;
  const inheritedFrom = on === page.record ? null : on;
  // Where the page gives no title, the record's own link remembers one.
  const title = view.title ?? (inheritedFrom ? null : linked.title);
  const [only] = engagements;
  if (engagements.length === 1 && only) {
    return { ...view, title, state: 'linked', engagementId: only.id, inheritedFrom };
  }
  const chosen = await choices.get(recordKey(on));
  const hits = await replica.run((state) => engagements.map((engagement) => hitOf(state, engagement, 'name')));
  const isChosen = engagements.some((engagement) => engagement.id === chosen);
  return {
    ...view,
    title,
    state: isChosen ? 'linked' : 'choose',
    engagementId: isChosen ? chosen : null,
    inheritedFrom,
    choices: hits,
  };
}

/** The record's own link, else that of the nearest record above it that has one. Links meant elsewhere are none. */
async function findLinked(
  replica: Replica,
  record: RecordRef,
  { parents, url }: OpenPage,
): Promise<{ engagements: DocumentOf<'engagement'>[]; on: RecordRef; title: string | null } | null> {
  // Parents come from the page's markup: only records of the same installation can be above this one.
  const above = parents.filter((parent) => parent.app === record.app && parent.tenant === record.tenant);
  const isMeantHere = meantOn(record.app, url);
  for (const on of [record, ...above]) {
    const links = (await replica.linksOf(on)).filter(isMeantHere);
    const ids = [...new Set(links.map((link) => link.engagementId))];
    const engagements = await replica.run((state) => ids.map((id) => state.find('engagement', id)));
    const live = engagements.filter((engagement) => engagement !== undefined);
    const title = links.find((link) => link.title)?.title ?? null;
    if (live.length > 0) return { engagements: live, on, title };
  }
  return null;
}

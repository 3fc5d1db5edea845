import { translator } from '../../../lib/domain/language';
import type { EngagementHit } from '../../../lib/messaging/views';
import type { Omnibox } from '../../../lib/platform/omnibox';
import { openOwnPage } from '../../../lib/platform/tabs';
import type { Background } from '../background';
import { searchEngagements } from '../views/engagement-hits';

const mostLines = 6;

/** What a line gives back: not a word that somebody would type. */
const chosenPrefix = 'engagement:';

/** `gp acme` in the address bar: engagements with these words, and the one that was chosen in the workspace page. */
export function engagementOmnibox(started: Promise<{ background: Background }>): Omnibox {
  const search = async (typed: string): Promise<EngagementHit[]> => {
    const { background } = await started;
    const account = await background.keeper.current();
    return account ? account.replica.run((state) => searchEngagements(state, typed)) : [];
  };

  /** The engagement of a line or, for words, the first that has them; null where there is none. */
  const find = async (text: string): Promise<string | null> => {
    if (text.trim() === '') return null;
    if (!text.startsWith(chosenPrefix)) return (await search(text))[0]?.engagementId ?? null;
    const id = text.slice(chosenPrefix.length);
    const account = await (await started).background.keeper.current();
    return (await account?.replica.find('engagement', id))?.id ?? null;
  };

  return {
    async suggest(typed) {
      const say = translator(await (await started).background.language());
      if (typed.trim() === '') return { onEnter: say('browser.omnibox_start'), lines: [] };
      const hits = (await search(typed)).slice(0, mostLines);
      const lines = hits.map(({ engagementId, clientName, engagementName }) => ({
        content: `${chosenPrefix}${engagementId}`,
        description: say('browser.omnibox_line', { client: clientName, engagement: engagementName }),
      }));
      const [first] = lines;
      const onEnter = first ? say('browser.omnibox_first', { line: first.description }) : say('browser.omnibox_none');
      return { onEnter, lines };
    },
    entered(text, place) {
      void find(text).then((id) =>
        openOwnPage(id === null ? 'workspace.html' : `workspace.html#/engagements/${encodeURIComponent(id)}`, place),
      );
    },
  };
}

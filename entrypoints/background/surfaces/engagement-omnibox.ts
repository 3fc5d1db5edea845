import { formatMessage } from '../../../lib/domain/language';
import type { Omnibox } from '../../../lib/platform/omnibox';
import { openOwnPage } from '../../../lib/platform/tabs';
import type { Background } from '../background';
import { searchEngagements } from '../views/engagement-hits';

const mostLines = 6;

/** What a line gives back: not a word that somebody would type. */
const chosenPrefix = 'engagement:';

/** `gp acme` in the address bar: engagements with these words, and the one that was chosen in the workspace page. */
export function engagementOmnibox(started: Promise<{ background: Background }>): Omnibox {
  const search = async (typed: string) => {
    const { background } = await started;
    const account = await background.keeper.current();
    return account ? account.replica.run((state) => searchEngagements(state, typed)) : [];
  };
  return {
    async suggest(typed) {
      const { background } = await started;
      const { interface: texts, code } = await background.language();
      const hits = (await search(typed)).slice(0, mostLines);
      if (hits.length === 0) return [{ content: typed, description: String(texts['browser.omnibox_none']) }];
      return hits.map(({ engagementId, clientName, engagementName }) => ({
        content: `${chosenPrefix}${engagementId}`,
        description: formatMessage(texts['browser.omnibox_line'], code, {
          client: clientName,
          engagement: engagementName,
        }),
      }));
    },
    entered(text) {
      void (async () => {
        const [first] = text.startsWith(chosenPrefix) ? [] : await search(text);
        const id = first?.engagementId ?? text.slice(chosenPrefix.length);
        const isFound = first !== undefined || text.startsWith(chosenPrefix);
        await openOwnPage(isFound ? `workspace.html#/engagements/${encodeURIComponent(id)}` : 'workspace.html');
      })();
    },
  };
}

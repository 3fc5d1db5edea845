import { browser } from './browser';
import type { TabPlace } from './tabs';

/** A line below the address bar: what pressing Enter on it gives back, and what it says. */
export type OmniboxLine = { content: string; description: string };

/** What the address bar answers: what Enter does with the words as they stand, and lines to choose from. */
export type OmniboxAnswer = { onEnter: string; lines: readonly OmniboxLine[] };

export type Omnibox = {
  /** The answer to what has been typed after our keyword so far: nothing at first. */
  suggest: (typed: string) => Promise<OmniboxAnswer>;
  /** Enter was pressed: on a line (its `content`), or on what was typed. */
  entered: (text: string, place: TabPlace) => void;
};

const places: Readonly<Record<string, TabPlace>> = { currentTab: 'here', newBackgroundTab: 'behind' };

/** Answers in the address bar, after the keyword of the manifest. Not every browser has it. */
export function answerInOmnibox({ suggest, entered }: Omnibox): void {
  let asked = 0;
  const answer = async (typed: string, show?: (lines: OmniboxLine[]) => void) => {
    asked += 1;
    const question = asked;
    const { onEnter, lines } = await suggest(typed);
    // An answer that comes after the next letter would speak of other words.
    if (question !== asked) return;
    browser.omnibox.setDefaultSuggestion({ description: shown(onEnter) });
    show?.(lines.map(({ content, description }) => ({ content, description: shown(description) })));
  };
  browser.omnibox?.onInputStarted.addListener(() => void answer(''));
  browser.omnibox?.onInputChanged.addListener((typed, show) => void answer(typed, show));
  browser.omnibox?.onInputEntered.addListener((text, disposition) => entered(text, places[disposition] ?? 'front'));
}

/** Chromium reads a line as XML and shows nothing at all of one that is not; Firefox shows every letter as it is. */
function shown(text: string): string {
  if (browser.sidebarAction) return text;
  return text.replace(/[<>&'"]/g, (mark) => `&#${mark.charCodeAt(0)};`);
}

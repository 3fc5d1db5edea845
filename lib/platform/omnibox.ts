import { browser } from './browser';

/** A line below the address bar: what pressing Enter on it gives back, and what it says. */
export type OmniboxLine = { content: string; description: string };

export type Omnibox = {
  /** The lines for what has been typed after our keyword so far. */
  suggest: (typed: string) => Promise<readonly OmniboxLine[]>;
  /** Enter was pressed: on a line (its `content`), or on what was typed. */
  entered: (text: string) => void;
};

/** Answers in the address bar, after the keyword of the manifest. Not every browser has it. */
export function answerInOmnibox({ suggest, entered }: Omnibox): void {
  browser.omnibox?.onInputChanged.addListener((typed, show) => {
    void suggest(typed).then((lines) =>
      show(lines.map(({ content, description }) => ({ content, description: withoutMarkup(description) }))),
    );
  });
  browser.omnibox?.onInputEntered.addListener((text) => entered(text));
}

/** Chromium reads a line as XML and shows nothing at all of one that is not. */
function withoutMarkup(text: string): string {
  return text.replace(/[<>&'"]/g, (mark) => `&#${mark.charCodeAt(0)};`);
}

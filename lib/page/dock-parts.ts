/** The dock's elements: `body` holds all of them and carries their state, in the closed `root` of `host`. */
export type DockParts = { host: HTMLElement; root: ShadowRoot; body: HTMLElement; tab: HTMLButtonElement };

/** What the dock's parts are called, in the reader's language. */
export type DockWords = { open: string; width: string };

import { panelUrl } from '../extension';

/** The panel's page in its frame: made when it is wanted, kept while the page lives, and veiled until it is current. */
export type PanelFrame = {
  /** Makes the frame if there is none yet. */
  prepare(): void;
  /** Hides what the frame shows, in this very task: the page shows another record now. */
  veil(): void;
  /** The panel has painted the page's record. */
  unveil(): void;
  focus(): void;
};

/** A frame in `container`. It begins veiled. */
export function createPanelFrame(container: HTMLElement): PanelFrame {
  let frame: HTMLIFrameElement | undefined;
  const setVeiled = (veiled: boolean) => container.classList.toggle('veiled', veiled);
  return {
    prepare() {
      if (frame) return;
      frame = document.createElement('iframe');
      frame.title = 'Goalpost';
      // What was agreed is copied into mails. For any origin: the address changes from its secret one to the real one.
      frame.allow = 'clipboard-write *';
      frame.src = panelUrl();
      setVeiled(true);
      container.append(frame);
    },
    veil: () => setVeiled(true),
    unveil: () => setVeiled(false),
    focus: () => frame?.focus(),
  };
}

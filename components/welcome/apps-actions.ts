/** An app with an adapter: where it runs, and whether we may be there. */
export type KnownApp = { app: string; name: string; origins: string[]; selfHosted: boolean; granted: boolean };

/** Which app the reader says a site runs; null lets its pages tell. */
export type SiteChoice = { address: string; app: string | null };

/** What the reader can do about apps and sites. */
export type AppsActions = {
  /** Asks the browser, in the same click; true when the reader said yes. `site` is kept with it then. */
  allow: (origins: readonly string[], site?: SiteChoice) => Promise<boolean>;
  withdraw: (origins: readonly string[]) => Promise<void>;
  chooseApp: (choice: SiteChoice) => void;
  forgetSite: (address: string) => void;
  /** Shows or hides the tab at the edge on the pages of an app. */
  showTab: (app: string, isShown: boolean) => void;
};

/** The reader presses “Allow” for an app, or for a site of their own. */
export type OnAllow = (name: string, origins: readonly string[], choice?: SiteChoice) => void;

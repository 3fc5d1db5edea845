/** Where this panel stands. */
export type PanelSite = {
  /** The tab whose page it is about; null for the one it lies in. */
  tabId: number | null;
  /** Set when the panel is a tab of its own for one engagement. */
  engagementId: string | null;
  /** Of the selected texts of that tab, this one alone is for here; null for all of them. */
  textId: string | null;
  /** It lies in a host page's dock, which can close it. */
  isDocked: boolean;
};

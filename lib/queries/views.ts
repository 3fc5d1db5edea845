/** The views that the hooks of this folder give, as types for whoever draws them. */
export type { Preferences } from '../messaging/preferences';
export type { CallFailure, MadeLink, SharedLinks } from '../messaging/signing-views';
export type {
  DocumentsView,
  DriftView,
  EngagementHit,
  EngagementView,
  HandedText,
  PortfolioView,
  RecordView,
  SessionView,
  TrayEntry,
} from '../messaging/views';
export type { Ask } from './asks';

import { createContext } from 'preact';
import { useContext } from 'preact/hooks';
import type { CommandRequest } from '../../lib/domain/command-request';
import type { DocumentOf } from '../../lib/domain/document';
import type { DocumentIndex } from '../../lib/domain/documents/document-index';
import type { RecordRef } from '../../lib/domain/records/record-ref';
import type { RefusalCode, RefusalValues } from '../../lib/domain/refusal';
import type { Ask } from '../../lib/queries/views';
import type { PanelPlace } from './panel-place';

/** Why commands were not accepted; what was typed stays where it is. */
export type SentRefusal = {
  index: number;
  code: RefusalCode;
  message: string;
  path: string | null;
  /** What its sentence names. */
  values: RefusalValues | null;
};

export type SendOptions = {
  /** What is said when it is done, as “Taken”; null where the change itself is seen at once. */
  said: string | null;
  /** What takes it back within ten seconds. Without it, what the commands themselves allow; `[]` for no way back. */
  undo?: readonly CommandRequest[];
};

/** Sends commands, all or none; null when they were accepted. */
export type Send = (commands: readonly CommandRequest[], options: SendOptions) => Promise<SentRefusal | null>;

/** One engagement as all sections of the panel read it. */
export type PanelContents = {
  index: DocumentIndex;
  engagement: DocumentOf<'engagement'>;
  client: DocumentOf<'client'> | undefined;
  /** Today in the workspace's time zone. */
  today: string;
  /** The reader; null when nobody is signed in. */
  memberId: string | null;
  /** Nobody may write: the engagement has ended, or the reader only reads. */
  isReadOnly: boolean;
  /** The reader may keep things to the leads, sees what was kept, and makes links for the client's people. */
  isLead: boolean;
  /** The record beside which the panel stands. */
  record: RecordRef | null;
  /** Ids of documents whose change is not stored yet. */
  waitingIds: ReadonlySet<string>;
  newId: () => string;
  ask: Ask;
  send: Send;
  /** Where the reader is asked to look, after a next step was pressed. */
  place: PanelPlace;
  goTo: (place: PanelPlace) => void;
  /** Opens "Is this in scope?"; null where it has no place. */
  askScope: (() => void) | null;
  /** Opens a page of the extension in a tab, as `workspace.html#/…`. */
  openPage: (file: string) => void;
  /** Says something to screen readers and for a moment on screen. */
  announce: (text: string) => void;
};

const PanelContext = createContext<PanelContents | null>(null);
export const PanelProvider = PanelContext.Provider;

export function usePanel(): PanelContents {
  const contents = useContext(PanelContext);
  if (!contents) throw new Error('There is no engagement above this component.');
  return contents;
}

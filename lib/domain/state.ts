import type { DocumentOf, EntityType } from './document';
import type { ActorRole } from './roles';

/**
 * What a command may look at: the documents of one workspace. Synchronous, because commands are pure; where the
 * documents lie in a database, `runWithReads` loads what a first run asked for and runs the command again.
 */
export interface State {
  /** The document, unless there is none or it was archived. */
  find<Type extends EntityType>(type: Type, id: string): DocumentOf<Type> | undefined;
  /** Whether a document of that id was archived: its id can never be used again. */
  isArchived(type: EntityType, id: string): boolean;
  /** All documents of a type: of one engagement, or of the workspace for workspace-wide types. */
  list<Type extends EntityType>(type: Type, engagementId?: string): readonly DocumentOf<Type>[];
  /** The workspace itself: its people, settings and calendar. */
  workspace(): DocumentOf<'workspace'> | undefined;
}

/** Who acts, and when. Clock and identity are values, so that a command gives the same answer everywhere. */
export type Context = {
  /** Author of what is written: a member, or the stakeholder where a client acts. */
  memberId: string;
  role: ActorRole;
  /** For whom a client's page acts; set where `role` is `client`, and only there. */
  stakeholderId?: string;
  /** UTC instant. */
  now: string;
  /** The day of `now` in the workspace's time zone. */
  today: string;
};

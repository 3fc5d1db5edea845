import type { Document, DocumentOf, EntityType } from '../../document';
import type { State } from '../../state';
import { WorkingCalendar } from './working-calendar';

type Workspace = DocumentOf<'workspace'>;

/** What was made of a list of documents. A state gives the same list as long as none of them changed. */
const madeOf = new WeakMap<readonly Document[], Map<unknown, unknown>>();

/** What holds for every engagement of one evaluation: the workspace, its calendar and the day. */
export class WorkspaceReading {
  readonly state: State;
  readonly today: string;
  readonly workspace: Workspace;
  readonly calendar: WorkingCalendar;
  readonly #remembered = new Map<unknown, unknown>();

  constructor(state: State, workspace: Workspace, today: string) {
    this.state = state;
    this.workspace = workspace;
    this.today = today;
    this.calendar = new WorkingCalendar(workspace.holidays);
  }

  /** What `read` makes of the workspace, made once however often it is asked for. */
  once<Value>(read: (reading: WorkspaceReading) => Value): Value {
    if (!this.#remembered.has(read)) this.#remembered.set(read, read(this));
    // The map holds under each function what that very function returned.
    return this.#remembered.get(read) as Value;
  }

  /**
   * What `make` makes of all documents of a type. Made once as long as these are the same: who evaluates thousands of
   * engagements a few at a time goes through the clients' people once.
   */
  ofAll<Type extends EntityType, Value>(type: Type, make: (documents: readonly DocumentOf<Type>[]) => Value): Value {
    const documents = this.state.list(type);
    const made = madeOf.get(documents) ?? new Map<unknown, unknown>();
    madeOf.set(documents, made);
    if (!made.has(make)) made.set(make, make(documents));
    // The map holds under each function what that very function returned.
    return made.get(make) as Value;
  }
}

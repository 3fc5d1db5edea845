import type { DocumentOf } from '../../document';
import type { State } from '../../state';
import { WorkingCalendar } from './working-calendar';

type Workspace = DocumentOf<'workspace'>;

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
}

import type { Document, DocumentOf, EntityType } from '../../document';
import { addDays, dayNumber } from '../../values/day';
import type { Found } from '../found';
import type { WorkspaceReading } from './workspace-reading';

/** The entity types whose documents belong to an engagement. */
export type EngagementEntityType = Extract<Document, { engagementId: string }>['type'];

/** One engagement as the rules read it on one day. */
export class Reading {
  readonly engagement: DocumentOf<'engagement'>;
  /** Missing only in a snapshot that names a client it does not hold. */
  readonly client: DocumentOf<'client'> | undefined;
  readonly inWorkspace: WorkspaceReading;
  /** What earlier passes found. */
  findings: readonly Found[] = [];
  readonly #documents = new Map<EntityType, readonly Document[]>();
  readonly #byId = new Map<EntityType, ReadonlyMap<string, Document>>();
  readonly #remembered = new Map<unknown, unknown>();

  constructor(inWorkspace: WorkspaceReading, engagement: DocumentOf<'engagement'>) {
    this.inWorkspace = inWorkspace;
    this.engagement = engagement;
    this.client = inWorkspace.state.find('client', engagement.clientId);
  }

  get today(): string {
    return this.inWorkspace.today;
  }

  get workspace(): DocumentOf<'workspace'> {
    return this.inWorkspace.workspace;
  }

  /** All documents of a type that belong to this engagement. */
  all<Type extends EngagementEntityType>(type: Type): readonly DocumentOf<Type>[] {
    let documents = this.#documents.get(type);
    if (!documents) {
      documents = this.inWorkspace.state.list(type, this.engagement.id);
      this.#documents.set(type, documents);
    }
    // The map holds under each type the documents of just that type.
    return documents as readonly DocumentOf<Type>[];
  }

  /** A document of this engagement by id. */
  find<Type extends EngagementEntityType>(type: Type, id: string | undefined): DocumentOf<Type> | undefined {
    if (id === undefined) return undefined;
    let byId = this.#byId.get(type);
    if (!byId) {
      byId = new Map(this.all(type).map((document) => [document.id, document]));
      this.#byId.set(type, byId);
    }
    return byId.get(id) as DocumentOf<Type> | undefined;
  }

  /** Calendar days from `day` to today; negative for a day to come. */
  age(day: string): number {
    return dayNumber(this.today) - dayNumber(day);
  }

  /** Working days after `day`, up to and including today. */
  workingAge(day: string): number {
    return this.inWorkspace.calendar.daysBetween(day, this.today);
  }

  /** Whether a day has come. */
  hasCome(day: string | undefined): day is string {
    return day !== undefined && day <= this.today;
  }

  /** Whether a day lies at most `days` back: the day itself and today count, a day to come does not. */
  isWithin(day: string, days: number): boolean {
    const age = this.age(day);
    return age >= 0 && age <= days;
  }

  /** What `read` makes of this engagement, made once however often it is asked for. */
  once<Value>(read: (reading: Reading) => Value): Value {
    if (!this.#remembered.has(read)) this.#remembered.set(read, read(this));
    // The map holds under each function what that very function returned.
    return this.#remembered.get(read) as Value;
  }
}

/** The first day on which something is more than `days` days old. */
export function firstDayBeyond(day: string, days: number): string {
  return addDays(day, days + 1);
}

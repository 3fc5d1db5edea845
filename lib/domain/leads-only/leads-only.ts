import type { Document, DocumentOf, EntityType } from '../document';
import { type ActorRole, mayAct } from '../roles';

/** Whether only leads and above may know of a document. */
export function isLeadsOnly(document: Document): boolean {
  return 'leadsOnly' in document && document.leadsOnly === true;
}

/** Whether whoever has `role` sees what only leads see. Nobody of the client's ever does. */
export function seesLeadsOnly(role: ActorRole): boolean {
  return mayAct(role, 'lead');
}

type Named = { type: string; id: string };
type Found = { find<Type extends EntityType>(type: Type, id: string): DocumentOf<Type> | undefined };

/** What can be kept to the leads and be what a gap is about. */
export const leadsOnlySubjects = ['expectation', 'note', 'disagreement', 'gap'] as const;

/** Whether what `ref` names is there and only leads see it. */
export function namesLeadsOnly(documents: Found, ref: Named | undefined): boolean {
  const type = leadsOnlySubjects.find((one) => one === ref?.type);
  const named = type && ref && documents.find(type, ref.id);
  return named !== undefined && isLeadsOnly(named);
}

type Members = DocumentOf<'workspace'>['members'];

/** Whether anybody came to see what only leads see, and whether anybody no longer does. Who is no member sees nothing. */
export function leadLineCrossings(before: Members, after: Members): { up: boolean; down: boolean } {
  const leads = (members: Members) => new Set(members.filter(({ role }) => seesLeadsOnly(role)).map(({ id }) => id));
  const [were, are] = [leads(before), leads(after)];
  return { up: [...are].some((id) => !were.has(id)), down: [...were].some((id) => !are.has(id)) };
}

/** What a member may do, each including all before it. */
export const roles = ['viewer', 'member', 'lead', 'admin', 'owner'] as const;

export type Role = (typeof roles)[number];

/** Who may act: a member in a role, or a person of the client's on a page made for them alone. */
export type ActorRole = Role | 'client';

/** Whether `role` may do what needs at least `needed`. A client does what is a client's alone, and nobody else does that. */
export function mayAct(role: ActorRole, needed: ActorRole): boolean {
  if (role === 'client' || needed === 'client') return role === needed;
  return roles.indexOf(role) >= roles.indexOf(needed);
}

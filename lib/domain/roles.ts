import * as z from 'zod/mini';

/** What a member may do, each including all before it. */
export const roles = ['viewer', 'member', 'lead', 'admin', 'owner'] as const;

export const Role = z.enum(roles);
export type Role = z.infer<typeof Role>;

/** Whether `role` may do what needs at least `needed`. */
export function mayAct(role: Role, needed: Role): boolean {
  return roles.indexOf(role) >= roles.indexOf(needed);
}

import { mayAct, type Role, roles } from '../../../lib/domain/roles';
import type { Texts } from '../../ui/texts';

/** The roles that somebody may give: none above their own. */
export function roleOptions(own: Role, { say }: Texts): { value: Role; label: string }[] {
  return roles
    .filter((role) => mayAct(own, role))
    .map((value) => ({ value, label: `${say(`workspace.role.${value}`)}: ${say(`workspace.role.${value}_may`)}` }));
}

import type { enWorkspace } from './en';

export const deWorkspace: Record<keyof typeof enWorkspace, string> = {
  'workspace.title': 'Arbeitsbereich',
};

import type { enWorkspace } from './en';

export const jaWorkspace: Record<keyof typeof enWorkspace, string> = {
  'workspace.title': 'ワークスペース',
};

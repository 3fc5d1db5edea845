import type { enWorkspace } from './en';

export const zhCnWorkspace: Record<keyof typeof enWorkspace, string> = {
  'workspace.title': '工作区',
};

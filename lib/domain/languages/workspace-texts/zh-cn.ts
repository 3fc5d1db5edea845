import type { enWorkspace } from './en';

export const zhCnWorkspace: Record<keyof typeof enWorkspace, string> = {
  'workspace.title': '工作区',
  'workspace.section.portfolio': '项目总览',
  'workspace.engagement_sections': '项目的各部分',
  'workspace.no_such_section': '没有这个部分。',
  'workspace.not_started': '这里还没有打开任何内容',
  'workspace.not_started_hint': '打开示例工作区,或连接到团队的 Goalpost。',
  'workspace.start': '开始',
  'workspace.group.work': '工作',
  'workspace.group.knowledge': '我们的知识与能力',
  'workspace.group.workspace': '本工作区',
};

import type { enWorkspace } from './en';

export const jaWorkspace: Record<keyof typeof enWorkspace, string> = {
  'workspace.title': 'ワークスペース',
  'workspace.section.portfolio': '案件一覧',
  'workspace.engagement_sections': '案件の項目',
  'workspace.no_such_section': 'この項目はありません。',
  'workspace.not_started': 'まだ何も開いていません',
  'workspace.not_started_hint': 'サンプルのワークスペースを開くか、チームのGoalpostに接続します。',
  'workspace.start': '始める',
  'workspace.group.work': '業務',
  'workspace.group.knowledge': '知見と対応力',
  'workspace.group.workspace': 'このワークスペース',
};

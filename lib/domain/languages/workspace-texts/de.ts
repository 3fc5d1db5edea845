import type { enWorkspace } from './en';

export const deWorkspace: Record<keyof typeof enWorkspace, string> = {
  'workspace.title': 'Arbeitsbereich',
  'workspace.section.portfolio': 'Übersicht aller Aufträge',
  'workspace.engagement_sections': 'Bereiche des Auftrags',
  'workspace.no_such_section': 'Diesen Bereich gibt es nicht.',
  'workspace.not_started': 'Hier ist noch nichts geöffnet',
  'workspace.not_started_hint':
    'Öffnen Sie den Beispiel-Arbeitsbereich oder verbinden Sie sich mit dem Goalpost Ihres Teams.',
  'workspace.start': 'Loslegen',
  'workspace.group.work': 'Arbeit',
  'workspace.group.knowledge': 'Was wir wissen und können',
  'workspace.group.workspace': 'Dieser Arbeitsbereich',
};

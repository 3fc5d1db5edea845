import type { DocumentOf } from '../../../lib/domain/document';
import type { InterfaceKey } from '../../../lib/domain/language';

type StarterCpi = { kind: DocumentOf<'cpi'>['kind']; name: InterfaceKey; question: InterfaceKey };

/** Outcomes that most clients care about, to begin with; each becomes the workspace’s own and can be edited. */
export const starterCpis: readonly StarterCpi[] = [
  { kind: 'functional', name: 'workspace.cpi.starter.time', question: 'workspace.cpi.starter.time_question' },
  {
    kind: 'functional',
    name: 'workspace.cpi.starter.fewer_errors',
    question: 'workspace.cpi.starter.fewer_errors_question',
  },
  {
    kind: 'functional',
    name: 'workspace.cpi.starter.independence',
    question: 'workspace.cpi.starter.independence_question',
  },
  { kind: 'emotional', name: 'workspace.cpi.starter.calm', question: 'workspace.cpi.starter.calm_question' },
  { kind: 'emotional', name: 'workspace.cpi.starter.trust', question: 'workspace.cpi.starter.trust_question' },
  { kind: 'emotional', name: 'workspace.cpi.starter.heard', question: 'workspace.cpi.starter.heard_question' },
  { kind: 'social', name: 'workspace.cpi.starter.standing', question: 'workspace.cpi.starter.standing_question' },
  { kind: 'social', name: 'workspace.cpi.starter.belonging', question: 'workspace.cpi.starter.belonging_question' },
];

import type { DocumentOf } from '../../../lib/domain/document';

/** One of the people of the workspace, with their role. */
export type Member = DocumentOf<'workspace'>['members'][number];

import { readChanges } from '../services/read-changes';
import { answerJsonText } from './compressed-json';
import type { Handler } from './handler';

export const pullChanges: Handler<'pullChanges'> = async ({ service, actor, input, http }) => {
  const { text } = await readChanges(service, actor.workspaceId, input.query.since, input.query.limit);
  return answerJsonText(http, text);
};

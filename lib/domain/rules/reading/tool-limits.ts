import type { DocumentOf } from '../../document';
import { type Exact, exact, isZero } from '../../values/exact';
import { isSameName } from '../../values/normal-form';
import type { Reading } from './reading';

/** What somebody asks of a tool. */
export type ToolDemand = NonNullable<DocumentOf<'scopeItem'>['toolDemand']>;

/** A demand held against the tool's limit, or the reason why it cannot be. */
export type ToolUse =
  | { known: false; reason: 'no_tool_limit' | 'unit_differs' }
  | { known: true; tool: DocumentOf<'toolLimit'>; standing: 'within' | 'near' | 'beyond' };

/** Whether a tool allows what is asked; `near` from `warnRatio` of its limit on. */
export function toolUseOf(reading: Reading, demand: ToolDemand, warnRatio: Exact): ToolUse {
  const tool = reading.inWorkspace.state.find('toolLimit', demand.toolLimitId);
  if (!tool) return { known: false, reason: 'no_tool_limit' };
  if (!isSameName(tool.unit, demand.unit)) return { known: false, reason: 'unit_differs' };
  const amount = exact(demand.amount);
  const limit = exact(tool.limit);
  // Of a limit of zero any amount is too much.
  if (amount.gt(limit)) return { known: true, tool, standing: 'beyond' };
  const isNear = !isZero(limit) && amount.div(limit).gte(warnRatio);
  return { known: true, tool, standing: isNear ? 'near' : 'within' };
}

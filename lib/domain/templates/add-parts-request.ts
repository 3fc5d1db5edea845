import type { CommandRequest } from '../command-request';
import type { NewPart } from './new-part';

/** Parts that one command takes: a long statement of work becomes several, each well below a request's bound. */
const partsAtOnce = 400;

/** The commands that add parts to a draft. A few hundred are one command: one entry of the log and of the queue. */
export function addPartsRequests(agreementId: string, parts: readonly NewPart[]): CommandRequest[] {
  const count = Math.ceil(parts.length / partsAtOnce);
  return Array.from({ length: count }, (_unused, at) => ({
    name: 'agreement.addParts',
    args: { agreementId, documents: parts.slice(at * partsAtOnce, (at + 1) * partsAtOnce) },
  }));
}

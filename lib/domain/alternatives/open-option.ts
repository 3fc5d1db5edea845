import type { DocumentOf } from '../document';
import { type Refusal, refuse } from '../refusal';
import type { Context, State } from '../state';

type Alternative = DocumentOf<'alternative'>;

/** The option that is still to be decided, or why it cannot be any more. */
export function findOpenOption(state: State, id: string, context: Context): Alternative | Refusal {
  const option = state.find('alternative', id);
  if (!option) return refuse('not_found', 'There is no such option here.', 'args.alternativeId');
  if (option.status === 'expired' || (option.status === 'offered' && hasExpired(option, context.today))) {
    return refuse('expired', 'This option has expired: offer it again.', 'args.alternativeId');
  }
  if (option.status === 'draft')
    return refuse('not_editable', 'This option was not offered yet.', 'args.alternativeId');
  if (option.status !== 'offered') return refuse('already_done', 'This option was decided.', 'args.alternativeId');
  return option;
}

/** Whether an option's last day is over. */
export function hasExpired({ expiresOn }: Alternative, today: string): boolean {
  return expiresOn !== undefined && expiresOn < today;
}

/** Whether an option says anything of what it costs, saves or changes. */
export function hasTradeOff({ tradeOff }: Alternative): boolean {
  return Object.values(tradeOff ?? {}).some((effect) => effect !== undefined && effect !== '');
}

/** Whether two options are about the same gap or the same document. */
export function isAboutSame(one: Alternative['about'], other: Alternative['about']): boolean {
  if ('gapKey' in one || 'gapKey' in other) return 'gapKey' in one && 'gapKey' in other && one.gapKey === other.gapKey;
  return one.type === other.type && one.id === other.id;
}

/** Whether an option is another way for a request: for itself, or for a gap that was found in it. */
export function isForRequest({ about, kind }: Alternative, requestId: string): boolean {
  if (kind === 'walk_away') return false;
  return 'gapKey' in about
    ? about.gapKey.endsWith(`:${requestId}`)
    : about.type === 'request' && about.id === requestId;
}

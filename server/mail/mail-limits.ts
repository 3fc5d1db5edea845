import { RateLimits } from '../rate-limits';

/**
 * What the mail is. Each has budgets of its own, so that many links keep nobody from getting the code to sign with, and
 * whoever asks for codes does not use up the links.
 */
export type MailKind = 'link' | 'code';

/** Mails within an hour, in seconds: far above what people need, and too few to flood anybody with. */
const budgets = {
  linksToAddress: { points: 12, duration: 3600 },
  linksOfWorkspace: { points: 300, duration: 3600 },
  codesToAddress: { points: 12, duration: 3600 },
  codesOfWorkspace: { points: 300, duration: 3600 },
} as const;

const budgetsOf = {
  link: { address: 'linksToAddress', workspace: 'linksOfWorkspace' },
  code: { address: 'codesToAddress', workspace: 'codesOfWorkspace' },
} as const;

/**
 * How many mails a workspace sends to people who did not ask us for any. An address is counted within one workspace, so
 * that no team learns from a refusal that another one writes to the same person.
 */
export class MailLimits {
  readonly #limits = new RateLimits(budgets);

  /** To be awaited before the first mail: budgets are spent within transactions, which wait for nothing else. */
  load(): Promise<void> {
    return this.#limits.load();
  }

  /** Seconds until such a mail may be sent; 0 when it may be now, which then counts. */
  async take(kind: MailKind, workspaceId: string, address: string): Promise<number> {
    const { address: ofAddress, workspace } = budgetsOf[kind];
    const key = `${workspaceId} ${address.toLowerCase()}`;
    const seconds = await this.#limits.take(ofAddress, key);
    if (seconds > 0) return seconds;
    const secondsOfWorkspace = await this.#limits.take(workspace, workspaceId);
    // A mail that stays here for the workspace's sake is none that this person got.
    if (secondsOfWorkspace > 0) await this.#limits.giveBack(ofAddress, key);
    return secondsOfWorkspace;
  }
}

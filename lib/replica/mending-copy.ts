import type { CopyStore } from './copy-store';
import { isClosedConnection, isDamage } from './damaged-copy';

export type MendingCopyOptions = {
  open: () => Promise<CopyStore>;
  /** Throws the copy away. */
  remove: () => Promise<void>;
  /** Called after a damaged or deleted copy was replaced by an empty one, which then has to be filled. */
  emptied: () => void;
};

/**
 * A copy that opens itself when it is first used, and that is thrown away and begun anew when it turns out to be
 * damaged. What was asked for is then answered from the empty copy.
 */
export function createMendingCopy(options: MendingCopyOptions): CopyStore {
  let opening: Promise<CopyStore> | null = null;

  const opened = () => {
    opening ??= options.open();
    return opening;
  };

  const replace = async () => {
    const old = await opening?.catch(() => null);
    old?.close();
    opening = null;
    await options.remove();
    opening = options.open();
    await opening;
    options.emptied();
  };

  /** The browser closed it, as it does when somebody deletes what the extension stores: then it is empty now. */
  const reopen = async () => {
    opening = options.open();
    const reopened = await opening;
    if ((await reopened.cursor()) === 0) options.emptied();
  };

  async function attempt<Result>(act: (store: CopyStore) => Promise<Result>): Promise<Result> {
    const current = opened();
    try {
      return await act(await current);
    } catch (error) {
      if (isDamage(error)) {
        // Two reads may meet the same damage; only the first of them replaces the copy.
        if (opening === current) await replace();
      } else if (isClosedConnection(error)) {
        if (opening === current) await reopen();
      } else {
        if (opening === current && !(await isOpen(current))) opening = null;
        throw error;
      }
      return act(await opened());
    }
  }

  return {
    load: (reads) => attempt((store) => store.load(reads)),
    linksOf: (recordKey) => attempt((store) => store.linksOf(recordKey)),
    cursor: () => attempt((store) => store.cursor()),
    applyPage: (page) => attempt((store) => store.applyPage(page)),
    keptFacts: () => attempt((store) => store.keptFacts()),
    keepFacts: (facts) => attempt((store) => store.keepFacts(facts)),
    clear: () => attempt((store) => store.clear()),
    close: () => {
      void opening?.then(
        (store) => store.close(),
        () => {},
      );
      opening = null;
    },
  };
}

function isOpen(opening: Promise<CopyStore>): Promise<boolean> {
  return opening.then(
    () => true,
    () => false,
  );
}

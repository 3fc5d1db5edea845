import type { Worker } from '@playwright/test';
import type { Document } from '../../lib/domain/document';
import { manyEngagements } from '../builders/many-engagements';

/** How many documents the engagements have in turn, of the sixty of `manyEngagements`: a quiet month, or a busy year. */
export const engagementSizes = [12, 24, 36, 48, 60] as const;

/**
 * Puts engagements into the worker's local copy as if they had been synchronised. The worker has to be stopped
 * afterwards: it holds what it read before.
 */
export async function fillCopy(worker: Worker, from: number, to: number): Promise<void> {
  const { documents } = manyEngagements(7);
  const templates = Array.from({ length: 7 }, (_, index) => templateOf(documents, index));
  for (let first = from; first < to; first += 250) {
    await worker.evaluate(putEngagements, {
      templates,
      sizes: [...engagementSizes],
      first,
      last: Math.min(first + 250, to),
    });
  }
}

/** The id of the engagement with this number, padded to eight digits. */
export const filledEngagementId = (number: string) => `${number}-0000-7000-8000-000000000000`;

/** The documents of one made engagement, as JSON with `%` for the number in each id and name. */
function templateOf(documents: readonly Document[], index: number): string[] {
  const own = documents.filter(
    (document) =>
      document.id === `e${index}` || document.id === `client-${index}` || document.id.startsWith(`e${index}-`),
  );
  return own.map((document) =>
    JSON.stringify(document)
      .replaceAll(`"e${index}"`, `"${filledEngagementId('%')}"`)
      .replaceAll(`"e${index}-`, '"e%-')
      .replaceAll(`"client-${index}"`, '"client-%"')
      .replaceAll(new RegExp(`(Client|Work|of) ${index}"`, 'g'), '$1 %"'),
  );
}

type Filling = { templates: string[][]; sizes: number[]; first: number; last: number };

/** In the worker, so it can use nothing from here: writes engagements `first` to `last` into the copy. */
async function putEngagements({ templates, sizes, first, last }: Filling): Promise<void> {
  const name = (await indexedDB.databases()).map((found) => found.name ?? '').find((each) => each.includes('copy'));
  if (name === undefined) throw new Error('there is no copy to fill');
  await new Promise<void>((resolve, reject) => {
    const opening = indexedDB.open(name);
    opening.onerror = () => reject(opening.error);
    opening.onsuccess = () => {
      const database = opening.result;
      const transaction = database.transaction('documents', 'readwrite');
      const store = transaction.objectStore('documents');
      for (let index = first; index < last; index += 1) {
        const size = sizes[index % sizes.length] ?? 0;
        for (const text of (templates[index % templates.length] ?? []).slice(0, size)) {
          const document = JSON.parse(text.replaceAll('%', String(index).padStart(8, '0')));
          const { type, id, engagementId } = document;
          store.put({ type, id, seq: 1, document, ...(engagementId === undefined ? {} : { engagementId }) });
        }
      }
      transaction.oncomplete = () => {
        database.close();
        resolve();
      };
      transaction.onerror = () => reject(transaction.error);
    };
  });
}

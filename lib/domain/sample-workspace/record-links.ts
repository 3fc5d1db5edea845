import type { SampleBook } from './sample-book';

/** Links a page of the sample CRM to the engagement the book is about. */
export function linkSampleRecord(book: SampleBook, kind: 'deal' | 'account', recordId: string, title: string): void {
  const folder = kind === 'deal' ? 'deals' : 'accounts';
  book.add('recordLink', `link ${kind} ${recordId}`, {
    app: 'sample-crm',
    // The sample CRM runs at any port, so its pages are told apart by their numbers alone.
    tenant: '',
    kind,
    recordId,
    url: `http://127.0.0.1/${folder}/${recordId}`,
    title,
  });
}

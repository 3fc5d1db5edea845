import * as z from 'zod/mini';
import { name, oneOf, text } from '../fields';

/** What a record is, whatever its app calls it. */
export const recordKind = () => oneOf('deal', 'lead', 'account', 'contact', 'ticket', 'task', 'project', 'board');

/** The identity of a record: known from the page's address alone, but for apps that open records from rows. */
export const recordRef = () =>
  z.strictObject({
    app: name(40),
    /** Host or account, so that two companies' records with one number never meet. */
    tenant: text(400),
    kind: recordKind(),
    recordId: name(400),
  });

export const RecordRef = recordRef();
export type RecordRef = z.infer<typeof RecordRef>;
export type RecordKind = RecordRef['kind'];

import type * as z from 'zod/mini';
import { digestOf, signedTermsOf, signedTermsText } from '../agreement-terms/signed-terms';
import { type Document, type DocumentOf, type EntityType, parseDocument } from '../document';
import { entities } from '../entities/registry.generated';
import { gapIdOf } from '../gaps/gap-id';
import { isRefusal } from '../refusal';
import { morningOf } from './sample-days';
import { sampleId } from './sample-id';

type FieldsOf<Type extends EntityType> = Omit<
  z.input<(typeof entities)[Type]['schema']>,
  'type' | 'id' | 'engagementId'
>;

/** Collects the documents of one client of the sample. Each has a name, from which its id follows. */
export class SampleBook {
  readonly #client: string;
  readonly #documents = new Map<string, Document>();
  #engagement = '';

  constructor(client: string) {
    this.#client = client;
  }

  /** The id of the document that goes by this name in this book. */
  id(name: string): string {
    return sampleId(`${this.#client} ${name}`);
  }

  /** What is added from here on belongs to this engagement. */
  about(engagement: string): void {
    this.#engagement = engagement;
  }

  /** Adds a document, or replaces the one of that name. */
  add<Type extends EntityType>(type: Type, name: string, fields: FieldsOf<Type>): void {
    const part = entities[type].scope === 'engagement' ? { engagementId: this.id(this.#engagement) } : {};
    const document = parseDocument({ type, id: this.id(name), ...part, ...fields }, name);
    if (isRefusal(document)) throw new Error(`The sample is wrong at ${document.path}: ${document.message}`);
    this.#documents.set(document.id, document);
  }

  /** Adds what people did about a finding, under the id that the commands look for. */
  addGap(
    rule: string,
    subject: { type: EntityType; name: string },
    fields: Omit<FieldsOf<'gap'>, 'key' | 'rule' | 'subject'>,
  ): void {
    const engagementId = this.id(this.#engagement);
    const subjectId = this.id(subject.name);
    const key = `${rule}:${subjectId}`;
    const id = gapIdOf(engagementId, key);
    const document = parseDocument(
      { type: 'gap', id, engagementId, key, rule, subject: { type: subject.type, id: subjectId }, ...fields },
      key,
    );
    if (isRefusal(document)) throw new Error(`The sample is wrong at ${document.path}: ${document.message}`);
    this.#documents.set(id, document);
  }

  /** Changes some fields of a document that was added before. */
  change<Type extends EntityType>(type: Type, name: string, fields: Partial<FieldsOf<Type>>): void {
    const before = this.#documents.get(this.id(name));
    if (before?.type !== type) throw new Error(`The sample has no ${type} “${name}”.`);
    const document = parseDocument({ ...before, ...fields }, name);
    if (isRefusal(document)) throw new Error(`The sample is wrong at ${document.path}: ${document.message}`);
    this.#documents.set(document.id, document);
  }

  /** Puts the signers' names to a version as it is now, on one day. */
  sign(version: string, on: string, signers: readonly string[]): void {
    const agreementId = this.id(version);
    const terms = signedTermsOf(
      this.#only('agreement').find(({ id }) => id === agreementId) ?? missing(version),
      this.#only('scopeItem').filter((item) => item.agreementId === agreementId),
      this.#only('criterion').filter((criterion) => criterion.agreementId === agreementId),
    );
    const digest = digestOf(terms);
    this.change('agreement', version, { digest, signedTerms: signedTermsText(terms) });
    for (const signer of signers) {
      this.add('signOff', `${version} ${signer}`, {
        agreementId,
        stakeholderId: this.id(signer),
        state: 'approved',
        digest,
        at: morningOf(on),
        via: 'portal',
      });
    }
  }

  documents(): Document[] {
    return [...this.#documents.values()];
  }

  #only<Type extends EntityType>(type: Type): DocumentOf<Type>[] {
    return this.documents().filter((document): document is DocumentOf<Type> & Document => document.type === type);
  }
}

function missing(name: string): never {
  throw new Error(`The sample has no agreement “${name}”.`);
}

import fc from 'fast-check';
import * as z from 'zod/mini';
import { allCommands } from '../../lib/domain/apply-command';
import type { CommandEnvelope } from '../../lib/domain/command';
import { bookkeepingFields } from '../../lib/domain/define-entity';
import { type Document, type EntityType, entityTypes } from '../../lib/domain/document';
import { entities } from '../../lib/domain/entities/registry.generated';
import { arbitraryOf, type IdPool } from './arbitrary-of-schema';

/** The ids of all documents, by type, with the members' among them. */
export function idPoolOf(documents: Iterable<Document>): IdPool {
  const pool: Record<string, string[]> = {};
  for (const document of documents) {
    pool[document.type] = [...(pool[document.type] ?? []), document.id];
    if (document.type === 'workspace') pool['member'] = document.members.map((member) => member.id);
  }
  return pool;
}

/** The three plain commands are two in three, however many others there come to be: most others are refused by chance. */
const plainWeight = Math.ceil(allCommands.length * 0.6);

/**
 * Any command of the registry, with arguments read off its schema. A new command is generated without a change here:
 * only the three plain ones, whose arguments depend on the document's type, are spelled out.
 */
export function arbitraryCommand(ids: IdPool): fc.Arbitrary<CommandEnvelope> {
  const one = allCommands.map((command) => {
    const plain = plainArguments[command.name];
    const args = plain ? plain(ids) : arbitraryOf(command.args, ids);
    return {
      weight: plain ? plainWeight : 1,
      arbitrary: args.map((value) => ({ name: command.name, args: withFittingKey(value) })),
    };
  });
  return fc
    .tuple(fc.oneof(...one), fc.uuid({ version: 7 }))
    .map(([command, id]) => ({ ...command, id, at: '2026-11-22T08:00:00.000Z' }));
}

const plainArguments: Partial<Record<string, (ids: IdPool) => fc.Arbitrary<unknown>>> = {
  'document.create': (ids) => anyType((type) => documentOf(type, ids).map((document) => ({ document }))),
  'document.edit': (ids) =>
    storedType(ids, (type) => {
      const fields = fieldsOf(type, ids);
      return fc.record({
        type: fc.constant(type),
        id: idIn(type, ids),
        set: fields,
        was: fc.option(fields, { nil: undefined }),
      });
    }),
  'document.archive': (ids) => storedType(ids, (type) => fc.record({ type: fc.constant(type), id: idIn(type, ids) })),
};

/** Mostly a type of which there is something. */
const storedType = <Value>(ids: IdPool, of: (type: EntityType) => fc.Arbitrary<Value>) =>
  fc.oneof(
    { weight: 8, arbitrary: fc.oneof(...entityTypes.filter((type) => ids[type]).map(of)) },
    { weight: 1, arbitrary: anyType(of) },
  );

const anyType = <Value>(of: (type: EntityType) => fc.Arbitrary<Value>) => fc.oneof(...entityTypes.map(of));

function idIn(type: EntityType, ids: IdPool): fc.Arbitrary<string> {
  const known = ids[type] ?? [];
  return known.length === 0
    ? fc.uuid({ version: 7 })
    : fc.oneof({ weight: 8, arbitrary: fc.constantFrom(...known) }, { weight: 1, arbitrary: fc.uuid({ version: 7 }) });
}

function documentOf(type: EntityType, ids: IdPool): fc.Arbitrary<Record<string, unknown>> {
  const schema = entities[type].schema;
  return fc.tuple(arbitraryOf(schema, ids), fc.uuid({ version: 7 })).map(([fields, id]) => {
    const document: Record<string, unknown> = { ...Object(fields), id, type };
    for (const field of bookkeepingFields) delete document[field];
    for (const [field, value] of Object.entries(document)) if (value === undefined) delete document[field];
    return document;
  });
}

function fieldsOf(type: EntityType, ids: IdPool): fc.Arbitrary<Record<string, unknown>> {
  const own = Object.entries(entities[type].schema.def.shape).filter(
    ([field]) => !['id', 'type', ...bookkeepingFields].includes(field),
  );
  return fc
    .subarray(own, { minLength: 1, maxLength: 2 })
    .chain((some) =>
      fc.record(
        Object.fromEntries(
          some.map(([field, schema]) => [field, fc.option(arbitraryOf(schema, ids), { nil: null, freq: 6 })]),
        ),
      ),
    );
}

/** A finding's key follows from its rule and subject; two random ones would hardly ever meet. */
function withFittingKey(args: unknown): unknown {
  const finding = findingArgs.safeParse(args);
  if (!finding.success) return args;
  const { rule, subject } = finding.data.finding;
  return { ...finding.data, key: `${rule}:${subject.id}` };
}

const findingArgs = z.looseObject({
  finding: z.looseObject({ rule: z.string(), subject: z.looseObject({ id: z.string() }) }),
});

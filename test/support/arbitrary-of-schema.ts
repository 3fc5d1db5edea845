import fc from 'fast-check';
import type * as z from 'zod/mini';
import { referenceTargets } from '../../lib/domain/fields';

/** Ids to point at, by what they point at: `*` holds all. Some exist, some were archived, some belong to others. */
export type IdPool = Record<string, readonly string[]>;

const days = ['2025-01-01', '2025-06-30', '2026-02-28', '2026-11-22', '2030-12-31'];
const decimals = ['0', '1', '20', '99.5', '100', '-3', '123456789.25'];
const fittingTexts = ['Landing pages', '広告の最適化', '“quoted” <b>&amp;</b>', 'EUR', 'leads'];
const oddTexts = ['', ' ', 'x'.repeat(300), '\u0007bell', '2026-03', 'de'];
const anyText = fc.oneof(
  { weight: 8, arbitrary: fc.constantFrom(...fittingTexts) },
  { weight: 1, arbitrary: fc.constantFrom(...oddTexts) },
);

/**
 * Values for a schema, read off its definition: mostly fitting ones, and now and then one that does not fit. What a
 * field points at comes out of `ids`, with ids of nothing among them.
 */
export function arbitraryOf(schema: z.core.$ZodType, ids: IdPool): fc.Arbitrary<unknown> {
  const reference = referenceTargets.get(schema);
  if (reference?.target === '*')
    return fc.oneof(...Object.keys(ids).map((type) => fc.record({ type: fc.constant(type), id: idOf(type, ids) })));
  if (reference) return idOf(reference.target, ids);
  const definition = (schema as z.core.$ZodTypes)._zod.def;
  switch (definition.type) {
    case 'optional':
      return fc.option(arbitraryOf(definition.innerType, ids), { nil: undefined, freq: 2 });
    case 'nullable':
      return fc.option(arbitraryOf(definition.innerType, ids), { nil: null });
    case 'default':
      return fc.option(arbitraryOf(definition.innerType, ids), { nil: undefined });
    case 'array':
      return fc.array(arbitraryOf(definition.element, ids), { maxLength: 2 });
    case 'object':
      return fc.record(
        Object.fromEntries(Object.entries(definition.shape).map(([key, field]) => [key, arbitraryOf(field, ids)])),
      );
    case 'record':
      return fc.dictionary(
        fc.constantFrom('name', 'said', 'agreement.none_in_force', 'text', 'dueOn'),
        arbitraryOf(definition.valueType, ids),
        { maxKeys: 2 },
      );
    case 'union':
      return fc.oneof(...definition.options.map((option) => arbitraryOf(option, ids)));
    case 'enum':
      return fc.constantFrom(...Object.values(definition.entries));
    case 'literal':
      return fc.constantFrom(...definition.values);
    case 'boolean':
      return fc.boolean();
    case 'number':
      return fc.oneof(
        { weight: 6, arbitrary: fc.integer({ min: 0, max: 5 }) },
        { weight: 1, arbitrary: fc.constantFrom(-1, 1e9, 0.5) },
      );
    case 'string':
      return arbitraryText(definition);
    default:
      return fc.constantFrom<unknown>('anything', 7, null, { nested: true });
  }
}

function arbitraryText(definition: z.core.$ZodStringDef): fc.Arbitrary<string> {
  const format = 'format' in definition ? definition.format : undefined;
  if (format === 'date') return fc.constantFrom(...days);
  if (format === 'datetime') return fc.constantFrom('2026-11-22T08:00:00Z', '2025-06-30T23:59:59.500Z');
  const patterns = (definition.checks ?? []).map((check) => String(Reflect.get(check._zod.def, 'pattern') ?? ''));
  if (patterns.some((pattern) => pattern.includes('[0-9a-f]{12}'))) return fc.uuid({ version: 7 });
  if (patterns.some((pattern) => pattern.includes('\\d{1,15}'))) return fc.constantFrom(...decimals);
  if (patterns.some((pattern) => pattern.includes('https?')))
    return fc.constantFrom('https://crm.example/deals/1', 'nonsense');
  if (patterns.some((pattern) => pattern.includes('0[1-9]|1[0-2]'))) return fc.constantFrom('2026-06', '2026-13');
  if (patterns.some((pattern) => pattern.includes('[A-Z]{3}'))) return fc.constantFrom('EUR', 'JPY');
  if (patterns.some((pattern) => pattern.includes('[a-z]{2,3}'))) return fc.constantFrom('de', 'zh-CN');
  if (patterns.some((pattern) => pattern.includes('@'))) return fc.constantFrom('sato@northwind.example', 'nobody');
  return anyText;
}

function idOf(target: string, ids: IdPool): fc.Arbitrary<string> {
  const known = ids[target] ?? [];
  const stranger = fc.constantFrom('019d0000-0000-7000-8000-00000000dead', ...Object.values(ids).flat());
  return known.length === 0
    ? stranger
    : fc.oneof({ weight: 12, arbitrary: fc.constantFrom(...known) }, { weight: 1, arbitrary: stranger });
}

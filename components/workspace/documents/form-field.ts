/** What a form holds while somebody types: texts as typed, boxes as ticked. */
export type FormValues = Readonly<Record<string, string | boolean>>;

type Base = {
  /** The name of the document’s field, by which a refusal finds it. */
  name: string;
  label: string;
  hint?: string;
};

/** One field of a form that is made from a table. */
export type FormField =
  | (Base & { kind: 'text' | 'long' | 'number' | 'date' | 'month'; suggestions?: readonly string[] })
  | (Base & {
      kind: 'choice';
      options: readonly { value: string; label: string }[];
      /** No answer is likelier than another, so that one is asked for. */
      mustChoose?: boolean;
    })
  | (Base & { kind: 'check' });

/** A typed text; empty when the box is no text. */
export function textOf(values: FormValues, name: string): string {
  const value = values[name];
  return typeof value === 'string' ? value.trim() : '';
}

export const isTicked = (values: FormValues, name: string): boolean => values[name] === true;

/** A typed text, or null for an empty one, which clears the field. */
export const textOrNull = (values: FormValues, name: string): string | null => textOf(values, name) || null;

/** The first choice that was left open though it has to be made; undefined when none was. */
export const openChoice = (fields: readonly FormField[], values: FormValues): FormField | undefined =>
  fields.find((field) => field.kind === 'choice' && field.mustChoose && !values[field.name]);

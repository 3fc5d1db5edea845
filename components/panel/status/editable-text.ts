/** The one text of a command's arguments that a person wrote, and where it stands. */
export type EditableText = { path: readonly string[]; text: string };

/** Fields that hold what somebody typed, the longest-winded first. */
const typed = ['said', 'text', 'statement', 'title', 'answer', 'resolution', 'reason', 'value', 'name', 'evidence'];

/** Finds the text that can be mended in place: the field at fault if it is a text, else the first that was typed. */
export function editableText(args: unknown, faultPath: string | null): EditableText | null {
  const places = [['document'], ['set'], []];
  const fault = faultPath?.split('.').slice(1) ?? [];
  if (fault.length > 0) {
    const text = valueAt(args, fault);
    if (typeof text === 'string') return { path: fault, text };
  }
  for (const place of places) {
    for (const field of typed) {
      const text = valueAt(args, [...place, field]);
      if (typeof text === 'string') return { path: [...place, field], text };
    }
  }
  return null;
}

/** The same arguments with another text at that place. */
export function withText(args: unknown, path: readonly string[], text: string): unknown {
  const [field, ...rest] = path;
  if (field === undefined) return text;
  const before = typeof args === 'object' && args !== null ? args : {};
  return { ...before, [field]: withText(Reflect.get(before, field), rest, text) };
}

export function valueAt(args: unknown, path: readonly string[]): unknown {
  let value = args;
  for (const field of path) {
    value = typeof value === 'object' && value !== null ? Reflect.get(value, field) : undefined;
  }
  return value;
}

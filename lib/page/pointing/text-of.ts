/** What people read there: a field's value, any other element's words, on one line. Nothing of a password. */
export function textOf(element: Element): string {
  const isField = element instanceof HTMLInputElement;
  const raw = isField ? (/^(text|search)$/.test(element.type) ? element.value : '') : (element.textContent ?? '');
  return raw.replace(/\s+/g, ' ').trim();
}

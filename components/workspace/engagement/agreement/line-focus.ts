/** Puts the keyboard into the line after (or before) one of the same page, a group's field for a new line among them. */
export function focusLineBeside(line: HTMLTextAreaElement, by: 1 | -1): void {
  const lines = [...document.querySelectorAll<HTMLTextAreaElement>('.agreement-page .line-text')];
  const next = lines[lines.indexOf(line) + by];
  next?.focus();
  next?.setSelectionRange(next.value.length, next.value.length);
}

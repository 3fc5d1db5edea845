/** What stands before a line in a list: a bullet, a box, a number or a letter with its mark. */
const listMark = /^\s*(?:[-*•‣◦·–—▪●○■□☐☑✓✔・]|\[[ xX]?\]|\(?\d{1,3}[.)、．]|\(?[a-zA-Z][.)](?=\s))\s*/u;

/** The lines of a pasted text without their list marks; empty ones are left out. */
export function pastedLines(text: string): string[] {
  return text
    .split(/\r\n?|\n/)
    .map((line) => withoutMarks(line))
    .filter((line) => line !== '');
}

function withoutMarks(line: string): string {
  // Twice at most: `- [ ] text` has a bullet and a box.
  return line.replace(listMark, '').replace(listMark, '').trim();
}

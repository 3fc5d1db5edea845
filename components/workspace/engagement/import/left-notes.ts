/** Characters of one note, below what a text may have. */
const mostCharacters = 9000;

/** The lines that were not taken over as the texts of notes, each line with its number; long lists become several. */
export function leftNotes(left: readonly { line: number; text: string }[], heading: string): string[] {
  const notes: string[] = [];
  let note = '';
  for (const { line, text } of left) {
    for (const part of pieces(`${line}: ${text}`)) {
      if (note !== '' && note.length + part.length + 1 > mostCharacters) {
        notes.push(note);
        note = '';
      }
      note = note === '' ? `${heading}\n${part}` : `${note}\n${part}`;
    }
  }
  return note === '' ? notes : [...notes, note];
}

/** A line that is longer than a note goes on in the next. */
function pieces(text: string): string[] {
  const most = mostCharacters - 500;
  return Array.from({ length: Math.ceil(text.length / most) }, (_unused, at) => text.slice(at * most, (at + 1) * most));
}

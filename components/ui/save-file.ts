/** Hands the reader a file to keep, as a download of this page. */
export function saveFile(name: string, content: string, type: string): void {
  const address = URL.createObjectURL(new Blob([content], { type }));
  const link = document.createElement('a');
  link.href = address;
  link.download = name;
  link.click();
  // The download has begun by the end of this task.
  setTimeout(() => URL.revokeObjectURL(address));
}

/** A name as part of a file’s name: letters and digits, the rest as dashes. */
export function fileName(name: string): string {
  return name.replace(/[^\p{L}\p{N}]+/gu, '-').replace(/^-|-$/g, '') || 'goalpost';
}

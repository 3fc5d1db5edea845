/** Whether the page has an element of this selector. */
export function isHere(selector: string): boolean {
  try {
    return document.querySelector(selector) !== null;
  } catch {
    // A selector that this browser does not know is no mark.
    return false;
  }
}

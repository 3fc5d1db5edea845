/** Where a text stops being JSON; lines and columns count from 1. */
export type JsonFault = { line: number; column: number };

const token =
  /[\t\n\r ]*(?:([{}[\],:])|("(?:[^"\\\u0000-\u001f]|\\(?:["\\/bfnrt]|u[0-9a-fA-F]{4}))*")|(-?(?:0|[1-9]\d*)(?:\.\d+)?(?:[eE][+-]?\d+)?|true|false|null)(?![\w.]))/y;

/** What may come next. */
type Place = 'value' | 'firstItem' | 'firstName' | 'name' | 'colon' | 'afterItem' | 'afterField' | 'end';

/**
 * The place of the first fault in a text that is not JSON. Engines word their messages differently and some leave the
 * place out, so the text is walked token by token.
 */
export function findJsonFault(text: string): JsonFault {
  const open: ('{' | '[')[] = [];
  let place: Place = 'value';
  token.lastIndex = 0;
  for (;;) {
    const start = skipSpace(text, token.lastIndex);
    token.lastIndex = start;
    const match = token.exec(text);
    const next: Place | undefined = match ? step(place, open, match) : undefined;
    if (next === undefined) return faultAt(text, start);
    place = next;
  }
}

/** The place after a token, or undefined when it may not stand here. */
function step(place: Place, open: ('{' | '[')[], match: RegExpExecArray): Place | undefined {
  const mark = match[1];
  const isString = match[2] !== undefined;
  if (place === 'colon') return mark === ':' ? 'value' : undefined;
  if (place === 'name' || place === 'firstName') {
    if (isString) return 'colon';
    return place === 'firstName' && mark === '}' ? close(open) : undefined;
  }
  if (place === 'afterItem') return mark === ',' ? 'value' : mark === ']' ? close(open) : undefined;
  if (place === 'afterField') return mark === ',' ? 'name' : mark === '}' ? close(open) : undefined;
  if (place === 'end') return undefined;
  if (place === 'firstItem' && mark === ']') return close(open);
  if (mark === '{' || mark === '[') {
    open.push(mark);
    return mark === '{' ? 'firstName' : 'firstItem';
  }
  return mark === undefined ? afterValue(open) : undefined;
}

function close(open: ('{' | '[')[]): Place {
  open.pop();
  return afterValue(open);
}

function afterValue(open: readonly ('{' | '[')[]): Place {
  const around = open.at(-1);
  if (around === undefined) return 'end';
  return around === '{' ? 'afterField' : 'afterItem';
}

function skipSpace(text: string, from: number): number {
  let index = from;
  while (index < text.length && '\t\n\r '.includes(text.charAt(index))) index += 1;
  return index;
}

function faultAt(text: string, index: number): JsonFault {
  const before = text.slice(0, index);
  const line = before.split('\n').length;
  return { line, column: index - (before.lastIndexOf('\n') + 1) + 1 };
}

/** Steps of a selector, `ul > li a` has three; more than these nobody needs to name a part of a page. */
const mostSteps = 24;

/** Steps back over all earlier siblings, each of which may try them all again. */
const mostSiblingSteps = 2;

const longest = 400;

/**
 * Whether a selector that somebody else wrote is one that a browser answers at once: short, few steps, at most one
 * `:has()`, and nothing nested in another. What is no selector at all finds nothing, and does no harm.
 */
export function isModestSelector(selector: string): boolean {
  if (selector.length > longest || /[{}\u0000-\u001f\u007f]/.test(selector)) return false;
  const bare = selector.replace(/"[^"]*"|'[^']*'/g, '""');
  return (
    count(bare, /[\s>+~,]+/g) < mostSteps &&
    count(bare, /~(?!=)/g) <= mostSiblingSteps &&
    count(bare, /:has\(/gi) <= 1 &&
    deepest(bare) <= 2
  );
}

const count = (text: string, what: RegExp) => text.match(what)?.length ?? 0;

/** How deep brackets are nested. */
function deepest(text: string): number {
  let depth = 0;
  let most = 0;
  for (const letter of text) {
    if (letter === '(') depth += 1;
    else if (letter === ')') depth -= 1;
    most = Math.max(most, depth);
  }
  return most;
}

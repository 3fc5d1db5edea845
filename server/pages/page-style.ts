import { readFile } from 'node:fs/promises';

const tokensFile = new URL('../../components/ui/tokens.css', import.meta.url);
const pageFile = new URL('./page.css', import.meta.url);

let style: Promise<string> | null = null;

/** The style of every page the API serves: the product's design tokens and what pages add. */
export function pageStyle(): Promise<string> {
  style ??= Promise.all([readFile(tokensFile, 'utf8'), readFile(pageFile, 'utf8')]).then((parts) => parts.join('\n'));
  return style;
}

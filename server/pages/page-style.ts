import { readFile } from 'node:fs/promises';

const tokensFile = new URL('../../components/ui/tokens.css', import.meta.url);
const pageFile = new URL('./page.css', import.meta.url);
const portalFile = new URL('./portal.css', import.meta.url);

/** The product's design tokens and what some pages add, read once. */
function styleWith(file: URL): () => Promise<string> {
  let style: Promise<string> | null = null;
  return () => {
    style ??= Promise.all([readFile(tokensFile, 'utf8'), readFile(file, 'utf8')]).then((parts) => parts.join('\n'));
    return style;
  };
}

/** The style of the pages of `/account`. */
export const pageStyle = styleWith(pageFile);

/** The style of the clients' pages. */
export const portalStyle = styleWith(portalFile);

import { readFile } from 'node:fs/promises';

/** Beside the code, as `scripts/build-server.mjs` puts it for the build, too. */
const styles = new URL('./styles/', import.meta.url);
const tokens = new URL('../../components/ui/tokens.css', import.meta.url);

/** The product's design tokens and then these files, in this order, read once. */
function styleOf(...files: string[]): () => Promise<string> {
  let style: Promise<string> | null = null;
  return () => {
    const parts = [tokens, ...files.map((file) => new URL(file, styles))];
    style ??= Promise.all(parts.map((part) => readFile(part, 'utf8'))).then((texts) => texts.join('\n'));
    return style;
  };
}

/** The style of the pages of `/account`. */
export const pageStyle = styleOf('account.css');

/** The style of the clients' pages. */
export const portalStyle = styleOf(
  'client/base.css',
  'client/controls.css',
  'client/agreement.css',
  'client/options.css',
  'client/table.css',
  'client/print.css',
);

/** Formats from the narrowest to the widest, with what a value of each looks like. */
const formats: readonly (readonly [format: string, fits: RegExp])[] = [
  ['digits', /^[0-9]+$/],
  ['uuid', /^[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$/i],
  ['hex:24', /^[0-9a-f]{24}$/],
  ['hex:32', /^[0-9a-f]{32}$/],
  ['key', /^[A-Za-z][A-Za-z0-9_]*-[0-9]+$/],
  ['tail-hex:24', /^.*-[0-9a-f]{24}$/],
  ['tail-hex:32', /^.*-[0-9a-f]{32}$/],
  ['token', /^[A-Za-z0-9_-]+$/],
];

/** Words that stand where an id stands and are none: pages to make one, to list them, to set them up. */
export const noIds = ['new', 'create', 'add', 'edit', 'list', 'all', 'search', 'index', 'settings', 'import', 'export'];

/** The narrowest format that all values have; undefined where they are any text. */
export function formatOf(values: readonly string[]): string | undefined {
  return formats.find(([, fits]) => values.every((value) => fits.test(value)))?.[0];
}

/** Whether a value looks like an id rather than a word: a guess to begin with. */
export function looksLikeId(value: string): boolean {
  const format = formatOf([value]);
  return format !== undefined && (format !== 'token' || (/\d/.test(value) && value.length >= 6));
}

import type { Parts } from './segment';

/** Puts parts into a template such as `{owner}/{repo}#{number}`; a part that was not found leaves nothing. */
export function fillTemplate(template: string, parts: Parts): string {
  return template.replace(
    /\{([a-zA-Z]+)\}/g,
    (_braces, name: string) => (Object.hasOwn(parts, name) ? parts[name] : undefined) ?? '',
  );
}

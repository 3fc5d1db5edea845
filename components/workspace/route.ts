/**
 * Where in the workspace page somebody is, as its hash says: `#/` is the portfolio, `#/SECTION` another section,
 * `#/engagements/ID/SECTION` a section of one engagement. What follows is for the section itself.
 */
export type Route =
  | { place: 'workspace'; section: string; detail: readonly string[] }
  | { place: 'engagement'; engagementId: string; section: string | null; detail: readonly string[] };

/** The section of an empty hash. */
export const firstSection = 'portfolio';

const engagements = 'engagements';

export function parseRoute(hash: string): Route {
  const [first = '', ...rest] = hash
    .replace(/^#?\/?/, '')
    .split('/')
    .map(decode)
    .filter((part) => part !== '');
  if (first !== engagements) return { place: 'workspace', section: first || firstSection, detail: rest };
  const [engagementId, section = null, ...detail] = rest;
  if (engagementId === undefined) return { place: 'workspace', section: firstSection, detail: [] };
  return { place: 'engagement', engagementId, section, detail };
}

/** The hash that leads to a section of the workspace. */
export function sectionHash(section: string, ...detail: readonly string[]): string {
  return section === firstSection && detail.length === 0 ? '#/' : hashOf([section, ...detail]);
}

/** The hash that leads to an engagement, or to one of its sections. */
export function engagementHash(engagementId: string, section?: string, ...detail: readonly string[]): string {
  return hashOf([engagements, engagementId, ...(section === undefined ? [] : [section, ...detail])]);
}

const hashOf = (parts: readonly string[]) => `#/${parts.map(encodeURIComponent).join('/')}`;

/** What somebody typed into the address may be no valid encoding. */
function decode(part: string): string {
  try {
    return decodeURIComponent(part);
  } catch {
    return part;
  }
}

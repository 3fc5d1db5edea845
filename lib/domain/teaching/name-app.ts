/**
 * What an app that was taught is called in the identity of its records: unlike any app that ships with Goalpost, and
 * unlike what anybody else teaches under the same name. `id` is its document's.
 */
export function nameApp(name: string, id: string): string {
  const words = name
    .toLowerCase()
    .replace(/[^a-z0-9]+/g, '-')
    .replace(/^-|-$/g, '')
    .slice(0, 30);
  return `${words || 'app'}-${id.replaceAll('-', '').slice(-8)}`;
}

/** Whether an app is called as those that were taught are: no app that ships with Goalpost is, now or later. */
export const isTaughtName = (app: string): boolean => /-[0-9a-f]{8}$/.test(app);

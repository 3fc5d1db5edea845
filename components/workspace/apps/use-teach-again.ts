import { useTeaching } from '../../../lib/queries/teaching';

/** Begins the lesson by which an app is taught again, and opens one of its records, where the panel goes on with it. */
export function useTeachAgain(): (adapterId: string, site: string) => Promise<void> {
  const teaching = useTeaching(null);
  return async (adapterId, site) => {
    const lesson = await teaching.again(adapterId);
    if (!lesson) return;
    await teaching.keepLesson(site, lesson);
    window.open(lesson.first || site, '_blank', 'noopener');
  };
}

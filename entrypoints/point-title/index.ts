import { lessonInPage } from '../../lib/page/pointing/lesson-in-page';
import { pointAtTitle } from '../../lib/page/pointing/point-at-title';

/** Runs once, in the page of a site that somebody teaches, and answers what was pointed at. */
export default { main: () => pointAtTitle(lessonInPage()) };

import { lessonInPage } from '../../lib/page/pointing/lesson-in-page';
import { pointAtCards } from '../../lib/page/pointing/point-at-cards';

/** Runs once, in the page of a site that somebody teaches, and answers which cards were pointed at. */
export default { main: () => pointAtCards(lessonInPage()) };

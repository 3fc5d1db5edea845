/** @jsxImportSource hono/jsx */
import type { OpenLink } from '../../../services/signing/open-personal-link';
import { readOpenPoints } from '../../../services/signing/read-open-points';
import { readForm } from '../../read-form';
import { type PortalContext, type PortalSurroundings, readerOf } from '../portal-page';
import { OpenPointsPage } from './OpenPointsPage';
import { type PointProblem, readTypedPoint, takePointAnswer } from './point-answer';

/** The page of what is open between us, for the person whose link `open` is. */
export async function showOpenPoints(c: PortalContext, { service }: PortalSurroundings, open: OpenLink, path: string) {
  const points = await readOpenPoints(service, open, readerOf(c, open).code);
  return c.html(<OpenPointsPage reader={readerOf(c, open)} open={open} points={points} path={path} problem={null} />);
}

/** Takes what they say to an option. What cannot be taken comes back with why, and with their words. */
export async function receivePointAnswer(
  c: PortalContext,
  { service, limits }: PortalSurroundings,
  open: OpenLink,
  path: string,
) {
  const reader = readerOf(c, open);
  const typed = readTypedPoint(await readForm(c));
  const points = await readOpenPoints(service, open, reader.code);
  const again = (problem: PointProblem, status: 422 | 429) =>
    c.html(<OpenPointsPage reader={reader} open={open} points={points} path={path} problem={problem} />, status);
  const seconds = await limits.take('clientAnswer', open.linkId);
  if (seconds > 0) {
    c.header('retry-after', String(seconds));
    return again({ ...typed, text: reader.t('client.problem.wait', { seconds }) }, 429);
  }
  const problem = await takePointAnswer(service, open, points, typed, reader);
  return problem ? again(problem, 422) : c.redirect(`${path}/open?language=${reader.code}`, 303);
}

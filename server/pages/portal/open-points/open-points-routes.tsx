/** @jsxImportSource hono/jsx */
import type { PointsVisitor } from '../../../services/sharing/points-visitor';
import { readOpenPoints } from '../../../services/sharing/read-open-points';
import { readForm } from '../../read-form';
import { type PortalContext, type PortalSurroundings, readerOf } from '../portal-page';
import { OpenPointsPage } from './OpenPointsPage';
import { type PointProblem, readTypedPoint, takePointAnswer } from './point-answer';

/** The page of what is open between us. */
export async function showOpenPoints(
  c: PortalContext,
  { service }: PortalSurroundings,
  visitor: PointsVisitor,
  path: string,
) {
  const reader = readerOf(c, visitor.side, visitor.signer);
  const points = await readOpenPoints(service, visitor.side, reader.code);
  return c.html(<OpenPointsPage reader={reader} visitor={visitor} points={points} path={path} problem={null} />);
}

/** Takes what they say to an option. What cannot be taken comes back with why, and with their words. */
export async function receivePointAnswer(
  c: PortalContext,
  { service, limits }: PortalSurroundings,
  visitor: PointsVisitor,
  path: string,
) {
  const reader = readerOf(c, visitor.side, visitor.signer);
  const typed = readTypedPoint(await readForm(c));
  const points = await readOpenPoints(service, visitor.side, reader.code);
  const again = (problem: PointProblem, status: 422 | 429) =>
    c.html(<OpenPointsPage reader={reader} visitor={visitor} points={points} path={path} problem={problem} />, status);
  const seconds = await limits.take('clientAnswer', visitor.linkId);
  if (seconds > 0) {
    c.header('retry-after', String(seconds));
    return again({ ...typed, text: reader.t('client.problem.wait', { seconds }) }, 429);
  }
  const problem = await takePointAnswer(service, visitor.actor, points, typed, reader);
  return problem ? again(problem, 422) : c.redirect(`${path}/open?language=${reader.code}`, 303);
}

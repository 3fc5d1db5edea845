/** @jsxImportSource hono/jsx */
import type { HttpBindings } from '@hono/node-server';
import { Hono } from 'hono';
import { bodyLimit } from 'hono/body-limit';
import type { MessageValues } from '../../../lib/domain/compile-message';
import type { InterfaceKey } from '../../../lib/domain/language';
import { countOpenPoints } from '../../../lib/domain/sharing/open-points';
import { pointsVisitor } from '../../services/sharing/points-visitor';
import { readOpenPoints } from '../../services/sharing/read-open-points';
import { leadToNewest } from '../../services/signing/lead-to-newest';
import { noteLinkOpening, noteOpening } from '../../services/signing/note-opening';
import { openPersonalLink } from '../../services/signing/open-personal-link';
import type { OpenLink, OverLink, SharedLink } from '../../services/signing/opened-link';
import { isTurnOf } from '../../services/signing/sign-off-turn';
import { portalStyle } from '../page-style';
import { readForm } from '../read-form';
import { AgreementPage } from './AgreementPage';
import type { AgreementPageProps } from './agreement-page-props';
import { nothingTyped, readTyped, standingOf, type Typed } from './answer';
import { ClientPage } from './ClientPage';
import { DocumentPage } from './DocumentPage';
import { OverPage } from './OverPage';
import { receivePointAnswer, showOpenPoints } from './open-points/open-points-routes';
import {
  isFromOwnPage,
  type PortalApp,
  type PortalContext,
  type PortalSurroundings,
  readerOf,
  strangerLanguage,
  takeByAddress,
} from './portal-page';
import { takeAnswer } from './take-answer';

/** Far more than the longest comment, so that one which is too long is told so by name and comes back. */
const mostFormBytes = 1024 * 1024;

const pathOf = (c: PortalContext) => `/agree/${c.req.param('secret') ?? ''}`;

/** The pages of `/agree`: what one person is asked to sign, the document to print, and what was shared with them. */
export function makePortalPages(around: PortalSurroundings): PortalApp {
  const app: PortalApp = new Hono<{ Bindings: HttpBindings }>().basePath('/agree');
  app.use('*', async (c, next) => {
    c.header('cache-control', 'no-store');
    await next();
  });
  app.get('/style.css', async (c) => c.body(await portalStyle(), 200, { 'content-type': 'text/css; charset=utf-8' }));
  app.use('*', bodyLimit({ maxSize: mostFormBytes, onError: (c) => tooLargePage(c) }));
  app.get('/:secret', (c) => showAgreement(c, around));
  app.get('/:secret/print', (c) => showDocument(c, around));
  app.get('/:secret/open', (c) => showPoints(c, around));
  app.post('/:secret', (c) => receiveAnswer(c, around));
  app.post('/:secret/open', async (c) => {
    if (!isFromOwnPage(c, around.service.publicUrl)) return foreignPage(c);
    return withLink(c, around, (link) => receivePointAnswer(c, around, pointsVisitor(link), pathOf(c)));
  });
  app.post('/:secret/newest', async (c) => {
    if (!isFromOwnPage(c, around.service.publicUrl)) return foreignPage(c);
    // Each makes a link: an address may do that as rarely as a person sends a form.
    const seconds = await takeByAddress(c, around, 'clientAnswer');
    if (seconds > 0) return waitPage(c, seconds);
    const url = await leadToNewest(around.service, c.req.param('secret'));
    const language = strangerLanguage(c).code;
    return url === undefined ? unknownPage(c) : c.redirect(`${url}?language=${language}`, 303);
  });
  app.notFound((c) => unknownPage(c));
  return app;
}

async function showAgreement(c: PortalContext, around: PortalSurroundings): Promise<Response> {
  return withOpenLink(c, around, async (open) => {
    if (isReading(c)) await noteOpening(around.service, open);
    return agreementPage(c, around, open, { typed: nothingTyped, problem: null, codeSentTo: null }, 200);
  });
}

async function showPoints(c: PortalContext, around: PortalSurroundings): Promise<Response> {
  return withLink(c, around, async (link) => {
    // A signer's opening is that of the version they are asked to sign.
    if (link.kind === 'shared' && isReading(c)) await noteLinkOpening(around.service, link);
    return showOpenPoints(c, around, pointsVisitor(link), pathOf(c));
  });
}

/** Programs that check a link ask for its head, browsers fetch ahead: neither is somebody who reads. */
const isReading = (c: PortalContext) =>
  c.req.method === 'GET' && !/prefetch|prerender/i.test(c.req.header('sec-purpose') ?? c.req.header('purpose') ?? '');

async function showDocument(c: PortalContext, around: PortalSurroundings): Promise<Response> {
  const now = around.service.now();
  return withOpenLink(c, around, async (open) =>
    c.html(<DocumentPage reader={readerOf(c, open.signing, open.signer)} open={open} path={pathOf(c)} now={now} />),
  );
}

/** As `withLink`, where a version is shown: a link to what was shared leads to that page instead. */
function withOpenLink(
  c: PortalContext,
  around: PortalSurroundings,
  page: (open: OpenLink) => Promise<Response>,
): Promise<Response> {
  return withLink(c, around, async (link) => (link.kind === 'shared' ? toPoints(c) : page(link)));
}

const toPoints = (c: PortalContext) => c.redirect(`${pathOf(c)}/open`, 303);

/** Answers with `page` where the link works, and else says what became of it. */
async function withLink(
  c: PortalContext,
  around: PortalSurroundings,
  page: (link: OpenLink | SharedLink) => Promise<Response>,
): Promise<Response> {
  const seconds = await takeByAddress(c, around, 'clientPage');
  if (seconds > 0) return waitPage(c, seconds);
  const opened = await openPersonalLink(around.service, c.req.param('secret') ?? '');
  if (opened.kind === 'unknown') return unknownPage(c);
  return opened.kind === 'over' ? overPage(c, opened) : page(opened);
}

async function receiveAnswer(c: PortalContext, around: PortalSurroundings): Promise<Response> {
  const { service, limits } = around;
  const secret = c.req.param('secret') ?? '';
  if (!isFromOwnPage(c, service.publicUrl)) return foreignPage(c);
  const typed = readTyped(await readForm(c));
  const hurry = await takeByAddress(c, around, 'clientPage');
  const opened = await openPersonalLink(service, secret);
  if (opened.kind === 'unknown') return hurry > 0 ? waitPage(c, hurry) : unknownPage(c);
  if (opened.kind === 'over') return overPage(c, opened);
  if (opened.kind === 'shared') return toPoints(c);
  const seconds = Math.max(hurry, await limits.take('clientAnswer', opened.linkId));
  const reader = readerOf(c, opened.signing, opened.signer);
  if (seconds > 0) {
    c.header('retry-after', String(seconds));
    const problem = { field: 'form', text: reader.t('client.problem.wait', { seconds }) } as const;
    const codeSentTo = typed.hadCode ? (opened.signer?.email ?? null) : null;
    return agreementPage(c, around, opened, { typed, problem, codeSentTo }, 429);
  }
  // Sent twice, or from a second tab: what counts is shown.
  const outcome =
    standing(opened) === 'open' ? await takeAnswer(service, opened, secret, typed, reader) : { kind: 'moved' as const };
  if (outcome.kind !== 'again') return c.redirect(`${pathOf(c)}?language=${reader.code}`, 303);
  const { problem, codeSentTo } = outcome;
  return agreementPage(
    c,
    around,
    opened,
    { typed: withoutCode(typed), problem, codeSentTo },
    problem === null ? 200 : 422,
  );
}

/** A code that was wrong once is not put back into the field: it has to be typed anew. */
const withoutCode = (typed: Typed): Typed => ({ ...typed, code: '' });

const standing = (open: OpenLink) =>
  standingOf(open, open.signOff !== null && isTurnOf(open.signOff, open.signing.signOffs));

type Shown = Pick<AgreementPageProps, 'typed' | 'problem' | 'codeSentTo'>;

async function agreementPage(
  c: PortalContext,
  { service }: PortalSurroundings,
  open: OpenLink,
  shown: Shown,
  status: 200 | 422 | 429,
) {
  const reader = readerOf(c, open.signing, open.signer);
  const openPoints = countOpenPoints(await readOpenPoints(service, open.signing, reader.code));
  return c.html(
    <AgreementPage
      reader={reader}
      open={open}
      openPoints={openPoints}
      path={pathOf(c)}
      standing={standing(open)}
      {...shown}
    />,
    status,
  );
}

/** 410, because there was such a link; who holds one may know that much. */
async function overPage(c: PortalContext, over: OverLink): Promise<Response> {
  return c.html(<OverPage reader={readerOf(c, over.side, over.signer)} over={over} path={pathOf(c)} />, 410);
}

/** One page for whatever leads nowhere, so that it cannot be told whether there ever was such a link. */
async function unknownPage(c: PortalContext): Promise<Response> {
  return plainPage(c, 404, 'client.over.unknown', 'client.over.unknown_text');
}

async function foreignPage(c: PortalContext): Promise<Response> {
  return plainPage(c, 403, 'client.over.unknown', 'client.problem.foreign_form');
}

async function tooLargePage(c: PortalContext): Promise<Response> {
  return plainPage(c, 413, 'client.over.too_large', 'client.over.too_large_text');
}

async function waitPage(c: PortalContext, seconds: number): Promise<Response> {
  c.header('retry-after', String(seconds));
  return plainPage(c, 429, 'client.over.wait', 'client.over.wait_text', { seconds });
}

async function plainPage(
  c: PortalContext,
  status: 403 | 404 | 413 | 429,
  title: InterfaceKey,
  text: InterfaceKey,
  values: MessageValues = {},
): Promise<Response> {
  const language = strangerLanguage(c);
  return c.html(
    <ClientPage language={language} title={language.t(title)} from={null} path={null}>
      <h1>{language.t(title)}</h1>
      <p class="lead">{language.t(text, values)}</p>
    </ClientPage>,
    status,
  );
}

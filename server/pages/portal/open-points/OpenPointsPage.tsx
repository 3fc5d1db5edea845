/** @jsxImportSource hono/jsx */
import type { OpenPoints, OpenQuestion } from '../../../../lib/domain/sharing/open-points';
import type { PointsVisitor } from '../../../services/sharing/points-visitor';
import { ClientPage } from '../ClientPage';
import type { ClientReader } from '../client-reader';
import { OptionCard } from './OptionCard';
import type { PointProblem } from './point-answer';

export type OpenPointsPageProps = {
  reader: ClientReader;
  visitor: PointsVisitor;
  points: OpenPoints;
  /** The address of the person's page, without its language. */
  path: string;
  problem: PointProblem | null;
};

/** What is not settled between us: the ways forward to choose from, and what we see drifting apart. */
export function OpenPointsPage({ reader, visitor, points, path, problem }: OpenPointsPageProps) {
  const { t } = reader;
  const { side, signer, hasVersion } = visitor;
  const from = { workspace: side.workspace.name, client: side.client.name };
  const canChoose = points.questions.some((question) => question.open.length > 0);
  const lead = reader.sentences([
    signer && t('client.for', { name: signer.name }),
    canChoose && t('client.open.lead'),
    !canChoose && points.gaps.length === 0 && t('client.open.nothing'),
  ]);
  return (
    <ClientPage language={reader} title={t('client.open.title')} from={from} path={`${path}/open`}>
      <h1>{t('client.open.title')}</h1>
      <p class="lead">{lead}</p>
      {points.questions.map((question, index) => (
        <Question key={question.key} {...{ question, index, reader, visitor, path, problem }} />
      ))}
      {points.gaps.length > 0 && (
        <section>
          <h2>{t('client.open.gaps')}</h2>
          <ul class="lines">
            {points.gaps.map(({ title, message }) => (
              <li>
                <i aria-hidden="true">≠</i>
                <p>
                  {title}
                  {message !== '' && <small>{message}</small>}
                </p>
              </li>
            ))}
          </ul>
        </section>
      )}
      {hasVersion && (
        <p>
          <a href={`${path}?language=${reader.code}`}>{t('client.document.back')}</a>
        </p>
      )}
    </ClientPage>
  );
}

type QuestionProps = Omit<OpenPointsPageProps, 'points'> & { question: OpenQuestion; index: number };

/** The options about one thing, side by side, and one field for why, or why not. */
function Question({ question, index, reader, visitor, path, problem }: QuestionProps) {
  const { t } = reader;
  const { options, open: onTable, about, key } = question;
  const hasPicked = options.some(({ status, decidedBy }) => status === 'accepted' && decidedBy === visitor.signer?.id);
  const canAnswer = visitor.actor !== null && onTable.length > 0 && !hasPicked;
  const own = problem?.question === key ? problem : null;
  const cards = (
    <ul class="options">
      {options.map((option) => (
        <OptionCard
          option={option}
          isOpen={onTable.includes(option)}
          canPick={canAnswer && onTable.includes(option)}
          people={visitor.side.stakeholders}
          reader={reader}
        />
      ))}
    </ul>
  );
  return (
    <section id={`question-${index}`}>
      <h2>{about === null ? t('client.open.question') : t('client.open.about', { text: about })}</h2>
      {canAnswer ? (
        <form method="post" action={`${path}/open?language=${reader.code}#question-${index}`} novalidate>
          <input type="hidden" name="question" value={key} />
          {cards}
          <div class="field">
            <label for={`words-${index}`}>{t('client.open.words')}</label>
            <textarea
              id={`words-${index}`}
              name="words"
              rows={3}
              aria-describedby={`words-${index}-note`}
              aria-invalid={own ? 'true' : undefined}
            >
              {own?.words ?? ''}
            </textarea>
            <small id={`words-${index}-note`} class={own ? 'wrong' : undefined} role={own ? 'alert' : undefined}>
              {own?.text ?? t('client.open.words_hint', { sender: visitor.sender })}
            </small>
          </div>
          <div class="actions">
            <button type="submit" name="answer" value="ask">
              {t('client.open.ask')}
            </button>
            <button type="submit" name="answer" value="refuse">
              {t('client.open.refuse')}
            </button>
          </div>
        </form>
      ) : (
        cards
      )}
    </section>
  );
}

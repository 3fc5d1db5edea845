/** @jsxImportSource hono/jsx */
import { codeMinutes } from '../../services/signing/signing-code';
import type { AnswerKind, Typed } from './answer';
import type { ClientReader } from './client-reader';

/** Why an answer was not taken, and under which field that stands. */
export type AnswerProblem = { field: 'signedName' | 'comment' | 'code' | 'form'; text: string };

export type AnswerFormProps = {
  reader: ClientReader;
  /** Where the form is sent, with the language in it. */
  action: string;
  version: number;
  digest: string;
  sender: string;
  typed: Typed;
  problem: AnswerProblem | null;
  /** Where the code was mailed, once one was; the form then asks for it. */
  codeSentTo: string | null;
};

/** One form for every answer, so that nothing that was typed is lost whichever button is pressed. */
export function AnswerForm(props: AnswerFormProps) {
  const { reader, action, digest, problem, codeSentTo } = props;
  const { t } = reader;
  return (
    <section id="answer" class="answer">
      <h2>{t('client.answer.heading')}</h2>
      {problem?.field === 'form' && (
        <p class="problem" role="alert">
          {problem.text}
        </p>
      )}
      <form method="post" action={`${action}#answer`} novalidate>
        <input type="hidden" name="digest" value={digest} />
        {codeSentTo === null ? (
          <>
            <NameField {...props} />
            <Submit kind="approve" {...props} />
            <div id="changes" class="otherwise">
              <h3>{t('client.answer.does_not_fit')}</h3>
              <CommentField {...props} />
              <div class="actions">
                <Submit kind="changes" {...props} />
                <Submit kind="decline" {...props} />
              </div>
            </div>
          </>
        ) : (
          <CodeStep {...props} codeSentTo={codeSentTo} />
        )}
      </form>
      <p class="exactly">{t('client.answer.exactly', { digest: `${digest.slice(0, 8)}…${digest.slice(-4)}` })}</p>
    </section>
  );
}

/** The last step where mail is set up: the code, and the answer it belongs to, which can still be changed. */
function CodeStep(props: AnswerFormProps & { codeSentTo: string }) {
  const { reader, typed, problem, codeSentTo } = props;
  const { t } = reader;
  const isSigning = typed.kind === 'approve';
  return (
    <>
      <input type="hidden" name="chosen" value={typed.kind} />
      {isSigning ? <NameField {...props} /> : <CommentField {...props} />}
      <input
        type="hidden"
        name={isSigning ? 'comment' : 'signedName'}
        value={isSigning ? typed.comment : typed.signedName}
      />
      <div class="field">
        <label for="code">{t('client.answer.code')}</label>
        <input
          id="code"
          name="code"
          class="digits"
          inputmode="numeric"
          autocomplete="one-time-code"
          autofocus
          value={typed.code}
          {...described('code', problem)}
        />
        <FieldNote field="code" problem={problem}>
          {t('client.answer.code_hint', { address: codeSentTo, minutes: codeMinutes })}
        </FieldNote>
      </div>
      <div class="actions">
        <Submit {...props} kind={typed.kind} isMain />
        <button type="submit" name="answer" value="code">
          {t('client.answer.code_new')}
        </button>
      </div>
    </>
  );
}

function NameField({ reader: { t }, typed, problem }: AnswerFormProps) {
  return (
    <div class="field">
      <label for="signed-name">{t('client.answer.name')}</label>
      <input
        id="signed-name"
        name="signedName"
        autocomplete="name"
        value={typed.signedName}
        {...described('signedName', problem)}
      />
      <FieldNote field="signedName" problem={problem}>
        {t('client.answer.name_hint')}
      </FieldNote>
    </div>
  );
}

function CommentField({ reader: { t }, typed, problem, sender }: AnswerFormProps) {
  return (
    <div class="field">
      <label for="comment">{t('client.answer.comment')}</label>
      <textarea id="comment" name="comment" rows={5} {...described('comment', problem)}>
        {typed.comment}
      </textarea>
      <FieldNote field="comment" problem={problem}>
        {t('client.answer.comment_hint', { sender })}
      </FieldNote>
    </div>
  );
}

const words = {
  approve: 'client.answer.sign',
  changes: 'client.answer.ask',
  decline: 'client.answer.decline',
} as const satisfies Record<AnswerKind, string>;

function Submit({ kind, isMain = kind === 'approve', reader, version }: AnswerFormProps & SubmitProps) {
  return (
    <button class={isMain ? 'primary' : undefined} type="submit" name="answer" value={kind}>
      {reader.t(words[kind], { version })}
    </button>
  );
}

type SubmitProps = { kind: AnswerKind; isMain?: boolean };

const described = (field: AnswerProblem['field'], problem: AnswerProblem | null) => ({
  'aria-describedby': `${field}-note`,
  'aria-invalid': problem?.field === field ? ('true' as const) : undefined,
});

/** What is expected, or what was wrong, under a field. */
function FieldNote(props: { field: AnswerProblem['field']; problem: AnswerProblem | null; children: string }) {
  const { field, problem, children } = props;
  const isWrong = problem?.field === field;
  return (
    <small id={`${field}-note`} class={isWrong ? 'wrong' : undefined} role={isWrong ? 'alert' : undefined}>
      {isWrong ? problem.text : children}
    </small>
  );
}

import type { ListedGap } from '../../../lib/domain/gaps/gap-list';
import { nextStepFor } from '../../../lib/domain/gaps/next-step';
import { Button } from '../../ui/Button';
import { Problem } from '../../ui/Field';
import { Icon } from '../../ui/Icon';
import { useTexts } from '../../ui/texts';
import { usePanel } from '../panel-context';
import { useSending } from '../use-sending';
import type { GapFormName } from './GapForm';
import { gapArguments, reopenRequest, shareRequest } from './gap-commands';
import { placeOfStep } from './place-of-step';

export type GapActionsProps = {
  gap: ListedGap;
  /** The next step is the view's one primary button: the first card's, while no form asks for more there. */
  isPrimary: boolean;
  form: GapFormName | null;
  onForm: (form: GapFormName | null) => void;
};

/** The next step in words and as a button, then what people can do about the gap itself. */
export function GapActions({ gap, isPrimary, form, onForm }: GapActionsProps) {
  const { engagement, memberId, goTo, isLead } = usePanel();
  const { say } = useTexts();
  const { submit, problemOutside } = useSending();
  const step = nextStepFor(gap.finding?.rule ?? null, gap.subject);
  const isMine = gap.state === 'taken' && gap.stored?.takenBy === memberId;
  const undo = [reopenRequest(gap, engagement.id)];
  const take = () =>
    submit([{ name: 'gap.take', args: gapArguments(gap, engagement.id) }], { said: say('watch.said.taken'), undo });
  const toggle = (which: GapFormName) => onForm(form === which ? null : which);
  return (
    <>
      {gap.next !== '' && (
        <p class="next-step">
          <Icon name="duty" />
          <span>{gap.next}</span>
        </p>
      )}
      <div class="buttons">
        {step && (
          <Button
            {...(isPrimary ? { look: 'primary' as const } : {})}
            onClick={() => goTo(placeOfStep(step, gap.subject?.id ?? null))}
          >
            {say(`next.${step}`)}
          </Button>
        )}
        {isMine ? (
          <Button expanded={form === 'resolve'} onClick={() => toggle('resolve')}>
            {say('watch.resolve')}
          </Button>
        ) : (
          <Button onClick={take}>{say('watch.take')}</Button>
        )}
      </div>
      <div class="buttons aside">
        {!gap.leadsOnly && (
          <Button look="plain" expanded={form === 'options'} onClick={() => toggle('options')}>
            {say('options.open')}
          </Button>
        )}
        <Button look="plain" expanded={form === 'snooze'} onClick={() => toggle('snooze')}>
          {say('watch.snooze')}
        </Button>
        <Button look="plain" expanded={form === 'dismiss'} onClick={() => toggle('dismiss')}>
          {say('watch.dismiss')}
        </Button>
        <ShareButton gap={gap} submit={submit} />
        {isLead && gap.stored?.sharedWithClient && (
          <Button look="plain" expanded={form === 'link'} onClick={() => toggle('link')}>
            {say('watch.link')}
          </Button>
        )}
      </div>
      <Problem text={problemOutside()} />
    </>
  );
}

type ShareButtonProps = { gap: ListedGap; submit: ReturnType<typeof useSending>['submit'] };

/** Shows a gap to the client, or no longer. What is for us alone has no such button. */
function ShareButton({ gap, submit }: ShareButtonProps) {
  const { engagement } = usePanel();
  const { say } = useTexts();
  const isShared = gap.stored?.sharedWithClient ?? false;
  if ((gap.finding?.internalOnly || gap.leadsOnly) && !isShared) return null;
  const share = () =>
    submit([shareRequest(gap, engagement.id, !isShared)], {
      said: say(isShared ? 'watch.said.unshared' : 'watch.said.shared'),
      undo: [shareRequest(gap, engagement.id, isShared)],
    });
  return (
    <Button look="plain" onClick={share}>
      {say(isShared ? 'watch.unshare' : 'watch.share')}
    </Button>
  );
}

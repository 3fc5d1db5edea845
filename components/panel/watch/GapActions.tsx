import { editRequest } from '../../../lib/domain/command-request';
import type { ListedGap } from '../../../lib/domain/gap-list';
import { nextStepFor } from '../../../lib/domain/next-step';
import { Button } from '../../ui/Button';
import { Problem } from '../../ui/Field';
import { Icon } from '../../ui/Icon';
import { useTexts } from '../../ui/texts';
import { usePanel } from '../panel-context';
import { useSending } from '../use-sending';
import { gapArguments, reopenRequest } from './gap-commands';
import { placeOfStep } from './place-of-step';

export type GapActionsProps = {
  gap: ListedGap;
  isFirst: boolean;
  form: 'snooze' | 'dismiss' | null;
  onForm: (form: 'snooze' | 'dismiss' | null) => void;
};

/** The next step in words and as a button, then what people can do about the gap itself. */
export function GapActions({ gap, isFirst, form, onForm }: GapActionsProps) {
  const { engagement, memberId, goTo } = usePanel();
  const { say } = useTexts();
  const { submit, problemOutside } = useSending();
  const step = nextStepFor(gap.finding?.rule ?? null, gap.subject);
  const isMine = gap.state === 'taken' && gap.stored?.takenBy === memberId;
  const undo = [reopenRequest(gap, engagement.id)];
  const args = gapArguments(gap, engagement.id);
  const toggle = (which: 'snooze' | 'dismiss') => onForm(form === which ? null : which);
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
            {...(isFirst ? { look: 'primary' as const } : {})}
            onClick={() => goTo(placeOfStep(step, gap.subject?.id ?? null))}
          >
            {say(`next.${step}`)}
          </Button>
        )}
        {!isMine && (
          <Button onClick={() => submit([{ name: 'gap.take', args }], { said: say('watch.said.taken'), undo })}>
            {say('watch.take')}
          </Button>
        )}
        {isMine && (
          <Button onClick={() => submit([{ name: 'gap.resolve', args }], { said: say('watch.said.resolved'), undo })}>
            {say('watch.resolve')}
          </Button>
        )}
        <Button look="plain" expanded={form === 'snooze'} onClick={() => toggle('snooze')}>
          {say('watch.snooze')}
        </Button>
        <Button look="plain" expanded={form === 'dismiss'} onClick={() => toggle('dismiss')}>
          {say('watch.dismiss')}
        </Button>
        {gap.stored && <ShareButton stored={gap.stored} submit={submit} />}
      </div>
      <Problem text={problemOutside('until', 'reason')} />
    </>
  );
}

type ShareButtonProps = { stored: NonNullable<ListedGap['stored']>; submit: ReturnType<typeof useSending>['submit'] };

/** Marks a gap as shown to the client, once somebody has looked at it. */
function ShareButton({ stored, submit }: ShareButtonProps) {
  const { say } = useTexts();
  const isShared = stored.sharedWithClient;
  const share = () =>
    submit([editRequest(stored, { sharedWithClient: !isShared })], {
      said: say(isShared ? 'watch.said.unshared' : 'watch.said.shared'),
      undo: [editRequest({ ...stored, sharedWithClient: !isShared }, { sharedWithClient: isShared })],
    });
  return (
    <Button look="plain" pressed={isShared} onClick={share}>
      {say('watch.share')}
    </Button>
  );
}

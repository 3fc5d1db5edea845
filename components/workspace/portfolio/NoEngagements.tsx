import { useTexts } from '../../ui/texts';

/** The first minute of a new workspace. */
export function NoEngagements() {
  const { say } = useTexts();
  return (
    <div class="first-step">
      <p>{say('workspace.portfolio.empty')}</p>
      <p class="quiet">{say('workspace.portfolio.empty_hint')}</p>
    </div>
  );
}

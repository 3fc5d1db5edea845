import type { ComponentChildren } from 'preact';
import { Button } from '../../ui/Button';
import { useTexts } from '../../ui/texts';

export type SettingsFormProps = {
  /** What is set, as the heading above says it. */
  label: string;
  isSending: boolean;
  save: () => unknown;
  children: ComponentChildren;
};

/** Some settings that are saved together, by one button below them. */
export function SettingsForm({ label, isSending, save, children }: SettingsFormProps) {
  const { say } = useTexts();
  return (
    <form
      class="form"
      noValidate
      aria-label={label}
      onSubmit={(event) => {
        event.preventDefault();
        save();
      }}
    >
      {children}
      <div class="buttons">
        <Button submits disabled={isSending}>
          {say('common.save')}
        </Button>
      </div>
    </form>
  );
}

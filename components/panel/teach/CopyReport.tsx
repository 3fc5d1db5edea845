import { useState } from 'preact/hooks';
import { Button } from '../../ui/Button';
import { useTexts } from '../../ui/texts';

export type CopyReportProps = {
  /** Masked. */
  address: string;
  app: string | null;
  version: string;
};

/** What the makers of Goalpost need to know of a page that is not recognised, and nothing that names a record. */
export function CopyReport({ address, app, version }: CopyReportProps) {
  const { say } = useTexts();
  const [shown, setShown] = useState<{ report: string; isCopied: boolean } | null>(null);
  const copy = async () => {
    const report = `Not recognised: ${address}\nApp: ${app ?? 'unknown'}\nGoalpost: ${version}`;
    const isCopied = await navigator.clipboard.writeText(report).then(
      () => true,
      // A host page's permissions policy may forbid the clipboard to frames: then the reader copies by hand.
      () => false,
    );
    setShown({ report, isCopied });
  };
  return (
    <div class="teach-report">
      <Button look="link" onClick={copy}>
        {say('teach.copy_report')}
      </Button>
      {shown && (
        <div class="field">
          <label for="teach-report">
            <span role="status">{say(shown.isCopied ? 'teach.report_copied' : 'agreed.copy_by_hand')}</span>
          </label>
          <textarea
            id="teach-report"
            class="input"
            readOnly
            rows={3}
            value={shown.report}
            onFocus={(event) => event.currentTarget.select()}
          />
        </div>
      )}
    </div>
  );
}

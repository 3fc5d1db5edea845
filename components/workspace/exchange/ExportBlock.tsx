import { useState } from 'preact/hooks';
import { portfolioCsv } from '../../../lib/domain/portfolio/portfolio-csv';
import { usePortfolio } from '../../../lib/queries/portfolio';
import { useAsk } from '../../../lib/queries/use-ask';
import { Button } from '../../ui/Button';
import { fileName, saveFile } from '../../ui/save-file';
import { type Texts, useTexts } from '../../ui/texts';
import { callFailureText } from '../call-failure-text';
import { useWorkspace } from '../workspace-context';

/** Everything as one JSON file from the API, and the portfolio as a table from this device. */
export function ExportBlock() {
  const texts = useTexts();
  const { say } = texts;
  const { session } = useWorkspace();
  const portfolio = usePortfolio().data;
  const { mutateAsync: askExport, isPending } = useAsk('workspace/export');
  const [failure, setFailure] = useState<string | null>(null);
  const name = fileName(session.workspaceName ?? '');
  const saveWhole = async () => {
    const answer = await askExport({});
    if ('failure' in answer) return setFailure(callFailureText(answer, texts));
    setFailure(null);
    saveFile(`${name}-${portfolio?.today ?? ''}.json`, answer.snapshot, 'application/json');
  };
  const saveTable = () => {
    if (portfolio) saveFile(`${name}-portfolio.csv`, portfolioCsv(portfolio.rows, heads(texts)), 'text/csv');
  };
  return (
    <section class="block">
      <h2>{say('workspace.export.title')}</h2>
      <p class="quiet">{say('workspace.export.lead')}</p>
      <div class="buttons">
        <Button look="primary" disabled={isPending} onClick={() => void saveWhole()}>
          {say('workspace.export.whole')}
        </Button>
        <Button disabled={!portfolio || portfolio.due > 0} onClick={saveTable}>
          {say('workspace.export.table')}
        </Button>
      </div>
      {portfolio && portfolio.due > 0 && <p class="hint">{say('workspace.portfolio.due', { count: portfolio.due })}</p>}
      <div role="status">{failure !== null && <p class="notice">{failure}</p>}</div>
    </section>
  );
}

const heads = ({ say }: Texts) => [
  say('workspace.client.name'),
  say('type.engagement'),
  say('workspace.portfolio.status'),
  say('workspace.portfolio.owner'),
  say('workspace.export.version'),
  say('workspace.portfolio.column.version'),
  say('workspace.portfolio.column.worst'),
  say('severity.critical'),
  say('severity.warning'),
  say('severity.info'),
  say('workspace.portfolio.column.due'),
];

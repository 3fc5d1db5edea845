import { useState } from 'preact/hooks';
import { useAsk } from '../../../lib/queries/use-ask';
import { Button } from '../../ui/Button';
import { Problem } from '../../ui/Field';
import { FileButton } from '../../ui/FileButton';
import { useTexts } from '../../ui/texts';
import { callFailureText } from '../call-failure-text';
import { useWorkspace } from '../workspace-context';

/** Takes a whole workspace in. Where something is already, the API refuses, and replacing it is asked for by name. */
export function ImportBlock() {
  const texts = useTexts();
  const { say } = texts;
  const { announce } = useWorkspace();
  const { mutateAsync: askImport, isPending } = useAsk('workspace/import');
  const [chosen, setChosen] = useState<{ snapshot: string; count: number } | null>(null);
  const [problem, setProblem] = useState<string | null>(null);
  const [wasRefused, setRefused] = useState(false);
  const choose = (snapshot: string) => {
    const count = documentCount(snapshot);
    setChosen(count === null ? null : { snapshot, count });
    setProblem(count === null ? say('workspace.import.wrong_file') : null);
    setRefused(false);
  };
  const take = async (replace: boolean) => {
    if (!chosen) return;
    const answer = await askImport({ snapshot: chosen.snapshot, replace });
    if ('failure' in answer) {
      setProblem(answer.failure === 'refused' ? answer.message : callFailureText(answer, texts));
      setRefused(answer.failure === 'refused');
      return;
    }
    setChosen(null);
    setProblem(null);
    announce(say('workspace.import.done', { count: answer.documents }));
  };
  return (
    <section class="block">
      <h2>{say('workspace.import.title')}</h2>
      <p class="quiet">{say('workspace.import.lead')}</p>
      <div class="buttons">
        <FileButton accept=".json,application/json" onFile={async (file) => choose(await file.text())}>
          {say('workspace.import.choose')}
        </FileButton>
      </div>
      {chosen && (
        <div class="inset form">
          <p>{say('workspace.import.chosen', { count: chosen.count })}</p>
          {wasRefused && <p>{say('workspace.import.warning')}</p>}
          <div class="buttons">
            <Button disabled={isPending} onClick={() => void take(wasRefused)}>
              {say(wasRefused ? 'workspace.import.replace' : 'workspace.import.take')}
            </Button>
            <Button look="plain" onClick={() => setChosen(null)}>
              {say('common.cancel')}
            </Button>
          </div>
        </div>
      )}
      <Problem text={problem} />
    </section>
  );
}

/** How many documents a snapshot holds; null for a file that is none. The API looks at each of them. */
function documentCount(text: string): number | null {
  try {
    const file: unknown = JSON.parse(text);
    if (typeof file !== 'object' || file === null || !('goalpost' in file) || !('documents' in file)) return null;
    return Array.isArray(file.documents) ? file.documents.length : null;
  } catch {
    return null;
  }
}

import { useState } from 'preact/hooks';
import type { KeptImport } from '../../../../lib/domain/import-review/kept-import';
import { readKeptImport } from '../../../../lib/domain/import-review/read-kept-import';
import { isRefusal, type Refusal } from '../../../../lib/domain/refusal';
import { mostLines } from '../../../../lib/domain/sow-import/read-statement-of-work';
import { useDraft } from '../../../../lib/queries/draft';
import { readChosenFile, sourceFileAccept } from '../../../../lib/queries/source-file';
import { usePanel } from '../../../panel/panel-context';
import { Button } from '../../../ui/Button';
import { LongTextField, Problem } from '../../../ui/Field';
import { FileButton } from '../../../ui/FileButton';
import { useTexts } from '../../../ui/texts';

type Source = KeptImport['source'];

/** Takes a statement of work: pasted, or out of a file. What cannot be read stays in the field, with the reason. */
export function ImportSource({ onKeep }: { onKeep: (kept: KeptImport) => void }) {
  const { engagement, today, newId } = usePanel();
  const { say } = useTexts();
  const { text = '', setText, clear } = useDraft(`import-text/${engagement.id}`);
  const [problem, setProblem] = useState<{ at: 'text' | 'file'; words: string } | null>(null);
  const wordsFor = useSourceProblem();

  const take = (at: 'text' | 'file', source: Source, fileName: string | null) => {
    const kept: KeptImport = { source, fileName, today, decisions: {} };
    const reading = readKeptImport(kept, { engagementId: engagement.id, agreementId: newId(), next: newId });
    if (isRefusal(reading)) setProblem({ at, words: wordsFor(reading, source) });
    else {
      clear();
      onKeep(kept);
    }
  };
  const choose = async (file: File) => {
    const source = await readChosenFile(file);
    if (isRefusal(source)) setProblem({ at: 'file', words: wordsFor(source, null) });
    else take('file', source, file.name);
  };
  return (
    <section class="form" aria-label={say('import.title')}>
      <h2>{say('import.title')}</h2>
      <p class="quiet">{say('import.lead')}</p>
      <LongTextField
        label={say('import.paste')}
        placeholder={say('import.paste_hint')}
        value={text}
        onChange={(next) => {
          setText(next);
          setProblem(null);
        }}
        problem={problem?.at === 'text' ? problem.words : null}
      />
      <div class="buttons">
        <Button look="primary" onClick={() => take('text', { kind: 'text', text }, null)}>
          {say('import.read')}
        </Button>
        <FileButton accept={sourceFileAccept} onFile={(file) => void choose(file)}>
          {say('import.choose_file')}
        </FileButton>
      </div>
      <p class="hint">{say('import.file_kinds')}</p>
      <Problem text={problem?.at === 'file' ? problem.words : null} />
    </section>
  );
}

/** Why a source cannot be read, in the reader's words; too many lines with their count. */
function useSourceProblem(): (refusal: Refusal, source: Source | null) => string {
  const { say, number, refusal: sentence } = useTexts();
  return ({ code }, source) => {
    if (code === 'required') return say('import.problem.empty');
    if (code === 'wrong_type') return say('import.problem.kind');
    if (code !== 'too_large') return sentence(code);
    const count = source === null ? 0 : lineCountOf(source);
    return count > mostLines
      ? say('import.problem.too_long', { count: number(count), most: number(mostLines) })
      : say('import.problem.too_large');
  };
}

function lineCountOf(source: Source): number {
  return source.kind === 'rows' ? (source.rows.at(-1)?.line ?? 0) : source.text.trimEnd().split(/\r\n?|\n/).length;
}

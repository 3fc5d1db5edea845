import { useState } from 'preact/hooks';
import type { DocumentOf } from '../../../lib/domain/document';
import { useSendingBy } from '../../panel/use-sending';
import { LongTextField, Problem, SelectField } from '../../ui/Field';
import { languageLoaders } from '../../ui/load-language';
import { useTexts } from '../../ui/texts';
import { useWorkspace } from '../workspace-context';
import { SettingsForm } from './SettingsForm';

const lists = ['vague', 'vagueSoft', 'blame'] as const;
type List = (typeof lists)[number];

/** The words that rules look for, in each language: the workspace’s own in place of the usual ones. */
export function LexiconForm({ workspace }: { workspace: DocumentOf<'workspace'> }) {
  const { say } = useTexts();
  const [language, setLanguage] = useState(workspace.locale);
  return (
    <section class="block">
      <h2>{say('workspace.lexicon.title')}</h2>
      <p class="quiet">{say('workspace.lexicon.lead')}</p>
      <SelectField
        label={say('display.language')}
        value={language}
        onChange={setLanguage}
        options={Object.entries(languageLoaders).map(([value, { name }]) => ({ value, label: name }))}
      />
      <WordLists key={language} workspace={workspace} language={language} />
    </section>
  );
}

function WordLists({ workspace, language }: { workspace: DocumentOf<'workspace'>; language: string }) {
  const { say } = useTexts();
  const { send } = useWorkspace();
  const { submit, problemAt, problemOutside, isSending } = useSendingBy(send);
  const { lexicon } = workspace.settings;
  const wordsOf = (list: List) => (lexicon[list]?.[language] ?? []).join('\n');
  const [texts, setTexts] = useState<Record<List, string>>({
    vague: wordsOf('vague'),
    vagueSoft: wordsOf('vagueSoft'),
    blame: wordsOf('blame'),
  });
  const save = () => {
    const own = lists.map((list) => [list, withWords(lexicon[list], language, texts[list])] as const);
    return submit([{ name: 'settings.edit', args: { set: { lexicon: Object.fromEntries(own) } } }], {
      said: say('common.saved'),
      undo: [{ name: 'settings.edit', args: { set: { lexicon } } }],
    });
  };
  return (
    <SettingsForm label={say('workspace.lexicon.title')} isSending={isSending} save={save}>
      <div class="form-row">
        {lists.map((list) => (
          <LongTextField
            key={list}
            label={say(`workspace.lexicon.${list}`)}
            hint={say('workspace.lexicon.hint')}
            value={texts[list]}
            onChange={(text) => setTexts({ ...texts, [list]: text })}
            problem={problemAt(list)}
          />
        ))}
      </div>
      <Problem text={problemOutside(...lists)} />
    </SettingsForm>
  );
}

/** One list with the words of one language in it; without words the usual ones hold again. */
function withWords(before: Record<string, string[]> | undefined, language: string, text: string) {
  const words = [...new Set(text.split('\n').map((line) => line.trim()))].filter(Boolean);
  const { [language]: _own, ...others } = before ?? {};
  return words.length === 0 ? others : { ...others, [language]: words };
}

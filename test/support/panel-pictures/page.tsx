import { render } from 'preact';
import { useState } from 'preact/hooks';
import '../../../components/panel/panel.css';
import { Panel, type PanelProps } from '../../../components/panel/Panel';
import type { PanelTab } from '../../../components/panel/panel-place';
import { TextsProvider } from '../../../components/ui/texts';
import type { Language } from '../../../lib/domain/language';
import { languages } from '../../../lib/domain/languages/registry.generated';
import { scenes } from './scenes';

/** Shows the panel with made-up data: `?scene=watch&language=de&theme=dark`. No extension, no background. */
function Stage({
  props,
  language,
  tab: first,
  log,
}: {
  props: PanelProps;
  language: Language;
  tab: PanelTab;
  log: string;
}) {
  const [tab, setTab] = useState(first);
  const [text, setText] = useState(log);
  return (
    <TextsProvider language={language}>
      <Panel {...props} tab={tab} onTab={setTab} keptLog={{ text, setText, clear: () => setText('') }} />
    </TextsProvider>
  );
}

const asked = new URLSearchParams(location.search);
const wanted = asked.get('language') ?? 'en';
const language = Object.values<Language>(languages).find(({ code }) => code === wanted);
const scene = scenes[asked.get('scene') ?? 'watch'];
const root = document.getElementById('panel');
if (!root || !scene || !language) throw new Error('There is no such scene or language.');
document.documentElement.lang = language.code;
document.documentElement.dataset.theme = asked.get('theme') ?? 'light';
render(<Stage props={scene.props} language={language} tab={scene.tab} log={scene.log ?? ''} />, root);

import { Button } from '../ui/Button';
import { useTexts } from '../ui/texts';
import type { AppsActions } from './apps-actions';

type TabSwitchProps = { app: string; name: string; isHidden: boolean; showTab: AppsActions['showTab'] };

/** Hides the tab at the edge on the pages of an app, or brings it back. */
export function TabSwitch({ app, name, isHidden, showTab }: TabSwitchProps) {
  const { say } = useTexts();
  const words = say(isHidden ? 'welcome.show_tab' : 'welcome.hide_tab');
  return (
    <Button look="plain" label={`${words}: ${name}`} onClick={() => showTab(app, isHidden)}>
      {words}
    </Button>
  );
}

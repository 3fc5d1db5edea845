import { Icon } from '../ui/Icon';
import { useTexts } from '../ui/texts';
import { commandKey } from './command-key';
import { type Route, sectionHash } from './route';
import type { Section, SectionGroup } from './sections/define-section';
import { useCurrentInSight } from './use-current-in-sight';

const groups: readonly SectionGroup[] = ['work', 'knowledge', 'workspace'];

export type NavigationProps = {
  sections: readonly Section[];
  route: Route;
  workspaceName: string;
  onPalette: () => void;
};

/** The sections by their groups; the one that is shown is marked. */
export function Navigation({ sections, route, workspaceName, onPalette }: NavigationProps) {
  const { say } = useTexts();
  const strip = useCurrentInSight<HTMLDivElement>(route.place === 'workspace' ? route.section : null);
  return (
    <nav class="workspace-navigation" aria-label={say('workspace.title')}>
      <p class="workspace-name">{workspaceName}</p>
      <button type="button" class="palette-button" onClick={onPalette}>
        <Icon name="search" />
        <span>{say('workspace.palette.title')}</span>
        <kbd>{commandKey} K</kbd>
      </button>
      <div ref={strip} class="navigation-groups">
        {groups.map((group) => {
          const own = sections.filter((section) => section.group === group);
          if (own.length === 0) return null;
          return (
            <div key={group} class="navigation-group">
              <h2>{say(`workspace.group.${group}`)}</h2>
              <ul>
                {own.map(({ id, title }) => (
                  <li key={id}>
                    <a
                      href={sectionHash(id)}
                      aria-current={route.place === 'workspace' && route.section === id ? 'page' : undefined}
                    >
                      {say(title)}
                    </a>
                  </li>
                ))}
              </ul>
            </div>
          );
        })}
      </div>
    </nav>
  );
}

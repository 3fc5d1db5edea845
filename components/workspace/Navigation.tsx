import { useTexts } from '../ui/texts';
import { type Route, sectionHash } from './route';
import type { Section, SectionGroup } from './sections/define-section';

const groups: readonly SectionGroup[] = ['work', 'knowledge', 'workspace'];

export type NavigationProps = { sections: readonly Section[]; route: Route; workspaceName: string };

/** The sections by their groups; the one that is shown is marked. */
export function Navigation({ sections, route, workspaceName }: NavigationProps) {
  const { say } = useTexts();
  return (
    <nav class="workspace-navigation" aria-label={say('workspace.title')}>
      <p class="workspace-name">{workspaceName}</p>
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
    </nav>
  );
}

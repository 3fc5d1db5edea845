import { gapAges, type RuleDrift } from '../../../lib/domain/portfolio/portfolio-drift';
import { SeverityMark } from '../../ui/SeverityMark';
import { useTexts } from '../../ui/texts';
import { NumbersTable } from '../documents/NumbersTable';

export type RuleDriftTableProps = { rules: readonly RuleDrift[]; titles: Readonly<Record<string, string>> };

/** Open gaps by rule, and how long they have been open. */
export function RuleDriftTable({ rules, titles }: RuleDriftTableProps) {
  const { say, number } = useTexts();
  if (rules.length === 0) return <p class="nothing">{say('workspace.portfolio.no_gaps')}</p>;
  return (
    <NumbersTable label={say('workspace.drift.rules')}>
      <thead>
        <tr>
          <th scope="col">{say('type.gap')}</th>
          {gapAges.map((age) => (
            <th key={age} scope="col" class="amount">
              {say(`workspace.drift.age.${age}`)}
            </th>
          ))}
          <th scope="col" class="amount">
            {say('workspace.drift.all')}
          </th>
          <th scope="col" class="amount">
            {say('workspace.client.engagements')}
          </th>
        </tr>
      </thead>
      <tbody>
        {rules.map(({ rule, worst, count, engagements, ages }) => (
          <tr key={rule ?? ''}>
            <td>
              <span class="drift-rule">
                <SeverityMark severity={worst} />
                <span>{rule === null ? say('workspace.drift.flagged') : (titles[rule] ?? rule)}</span>
              </span>
            </td>
            {gapAges.map((age) => (
              <td key={age} class={ages[age] === 0 ? 'amount faint' : 'amount'}>
                {ages[age] === 0 ? '–' : number(ages[age])}
              </td>
            ))}
            <td class="amount cell-strong">{number(count)}</td>
            <td class="amount">{number(engagements)}</td>
          </tr>
        ))}
      </tbody>
    </NumbersTable>
  );
}

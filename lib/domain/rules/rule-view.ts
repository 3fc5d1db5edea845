import type { Rule } from './rule';
import { ruleTexts } from './rule-texts';
import type { RuleView } from './rule-view-shape';
import { allRules } from './rules-on';
import { thresholdRanges } from './threshold';

/** Every rule there is, by its number. */
export function ruleViews(locale: string): RuleView[] {
  return allRules.map((rule) => {
    const texts = ruleTexts(rule.key, locale)?.texts ?? rule.texts;
    return {
      key: rule.key,
      title: texts.title,
      why: texts.why,
      runs: runsFrom(rule),
      thresholds: Object.entries(rule.thresholds).map(([name, { kind, value }]) => {
        const { minimum, maximum } = thresholdRanges[kind];
        return { name, kind, value, minimum, maximum };
      }),
    };
  });
}

function runsFrom({ core, offByDefault }: Rule): RuleView['runs'] {
  if (core) return 'always';
  return offByDefault ? 'named' : 'agreed';
}

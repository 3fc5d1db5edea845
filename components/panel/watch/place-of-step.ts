import type { NextStep } from '../../../lib/domain/gaps/next-step';
import { atTab, type PanelForm, type PanelPlace, type PanelTab } from '../panel-place';

const tabOfStep: Record<NextStep, PanelTab> = {
  record_agreement: 'agreed',
  add_exclusion: 'agreed',
  add_criterion: 'agreed',
  add_measurement: 'agreed',
  edit_item: 'agreed',
  edit_criterion: 'agreed',
  show_agreed: 'agreed',
  answer_feedback: 'voices',
  resolve_feedback: 'voices',
  decide_request: 'voices',
  verify_expectation: 'voices',
  place_expectation: 'voices',
  add_expectation: 'voices',
  show_voices: 'voices',
};

/** Where a next step is done: its tab, and its form opened for the gap's subject. */
export function placeOfStep(step: NextStep, subjectId: string | null): PanelPlace {
  const tab = tabOfStep[step];
  if (step === 'show_agreed' || step === 'show_voices') return { ...atTab(tab), subjectId };
  const form: PanelForm = step;
  return { tab, form, subjectId };
}

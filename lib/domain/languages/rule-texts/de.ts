import type { RuleTexts } from '../../language';
import type { NotEvaluatedCode } from '../../rules/not-evaluated-code';

/** The rules' texts in German, by rule key; the English ones stand in the rules' own files. */
export const deRules: Record<string, RuleTexts> = {};

/** Why a rule could not be checked, by reason. */
export const deNotEvaluated: Record<NotEvaluatedCode, string> = {
  no_start_date: 'Der Beginn fehlt.',
  no_end_date: 'Das Ende fehlt.',
  no_proposed_date: 'Es fehlt der Tag, an dem die Fassung vorgeschlagen wurde.',
  no_in_force_date: 'Es fehlt der Tag, seit dem die Vereinbarung in Kraft ist.',
  no_digest: 'Zur Vereinbarung wurde nicht festgehalten, was freigegeben wurde.',
  no_due_date: 'Der Termin fehlt.',
  no_direction: 'Es steht nicht fest, ob mehr oder weniger besser ist.',
  no_target: 'Der Zielwert fehlt.',
  no_baseline: 'Der Ausgangswert fehlt.',
  no_measurement: 'Es wurde noch nichts gemessen.',
  unit_differs: 'Die Werte haben eine andere Einheit.',
  too_few_points: 'Es gibt zu wenige Messwerte, oder sie liegen zu dicht beieinander.',
  zero_reference: 'Der Vergleichswert ist null.',
  no_past_result: 'Es gibt keinen Erfahrungswert zum Vergleich.',
  too_few_past_results: 'Es gibt zu wenige Erfahrungswerte zum Vergleich.',
  capability_unknown: 'Niemand hat gesagt, ob wir das können.',
  no_tool_limit: 'Die Grenze des Werkzeugs ist nicht bekannt.',
  no_capacity: 'Die verfügbaren Stunden sind nicht bekannt.',
  no_decision_date: 'Der Tag der Entscheidung fehlt.',
  no_submitted_date: 'Der Tag der Einreichung fehlt.',
  no_offer_date: 'Der Tag des Angebots fehlt.',
  no_result_date: 'Der Tag des Ergebnisses fehlt.',
  no_since: 'Es ist nicht bekannt, seit wann.',
  too_few_answers: 'Zu wenige Personen haben geantwortet.',
};

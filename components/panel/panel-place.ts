export const panelTabs = ['watch', 'agreed', 'voices', 'history'] as const;
export type PanelTab = (typeof panelTabs)[number];

/** A form that a section can open, and for which document. */
export const panelForms = [
  'record_agreement',
  'add_deliverable',
  'add_exclusion',
  'add_client_duty',
  'add_assumption',
  'add_criterion',
  'add_expectation',
  'add_measurement',
  'edit_item',
  'edit_criterion',
  'answer_feedback',
  'resolve_feedback',
  'decide_request',
  'verify_expectation',
  'place_expectation',
  'show_options',
] as const;
export type PanelForm = (typeof panelForms)[number];

/** Where in the panel somebody is: a tab, and perhaps one open form. */
export type PanelPlace = { tab: PanelTab; form: PanelForm | null; subjectId: string | null };

export const atTab = (tab: PanelTab): PanelPlace => ({ tab, form: null, subjectId: null });

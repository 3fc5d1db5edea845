import { type PanelForm, type PanelPlace, panelForms } from '../../panel/panel-place';

/**
 * Places of the panel as addresses of this page, so that the panel's parts lead to the right section here. What
 * follows the section in the address is the form that stands open, and the document it is about.
 */
export function addressOfPlace({ tab, form, subjectId }: PanelPlace): { section: string; detail: string[] } {
  const isAboutRequest = form === 'decide_request' || (form === 'show_options' && tab === 'voices');
  const section = isAboutRequest ? 'changes' : sectionOfTab[tab];
  return { section, detail: subjectId === null ? (form === null ? [] : [form]) : [form ?? shown, subjectId] };
}

const sectionOfTab = { watch: 'overview', agreed: 'agreement', voices: 'people', history: 'overview' } as const;

/** Stands in the address where a document is shown and no form is open. */
const shown = 'show';

/** The place that an address names. */
export function placeOfAddress(section: string, detail: readonly string[]): PanelPlace {
  const [form = null, subjectId = null] = detail;
  return { tab: tabOfSection.get(section) ?? 'watch', form: isForm(form) ? form : null, subjectId };
}

const tabOfSection: ReadonlyMap<string, PanelPlace['tab']> = new Map([
  ['agreement', 'agreed'],
  ['people', 'voices'],
  ['changes', 'voices'],
]);

function isForm(form: string | null): form is PanelForm {
  return panelForms.some((one) => one === form);
}

/** Whether a place is one document’s details, which open beside the agreement and take the keyboard themselves. */
export function opensDetails({ form }: PanelPlace): boolean {
  return form === 'edit_item' || form === 'edit_criterion' || (form?.startsWith('add_') ?? false);
}

/** What the workspace page says while an agreement is written, changed, proposed or handed over. */
export const enAgreement = {
  'editor.title': 'Agreement',
};

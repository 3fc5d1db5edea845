/** What stands between the parts of a list in a sentence of `locale`. */
export const listMark = (locale: string): string => (locale.startsWith('ja') || locale.startsWith('zh') ? '、' : ', ');

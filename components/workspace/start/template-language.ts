import type { TemplateLanguage } from '../../../lib/domain/templates/agreement-template';

const languages = ['en', 'de', 'ja', 'zh-CN'] as const satisfies readonly TemplateLanguage[];

/** The language that templates speak for a reader of `code`. */
export function templateLanguage(code: string): TemplateLanguage {
  return languages.find((language) => language === code) ?? 'en';
}

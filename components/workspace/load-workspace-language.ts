import type { Language } from '../../lib/domain/language';
import { loadLanguage } from '../ui/load-language';

type Texts = Partial<Language['interface']>;

/** The texts that only this page shows. They come by themselves, so that the panel never carries them. */
export const workspaceTexts: Record<string, () => Promise<Texts[]>> = {
  en: async () => [
    (await import('../../lib/domain/languages/workspace-texts/en')).enWorkspace,
    (await import('../../lib/domain/languages/agreement-texts/en')).enAgreement,
  ],
  de: async () => [
    (await import('../../lib/domain/languages/workspace-texts/de')).deWorkspace,
    (await import('../../lib/domain/languages/agreement-texts/de')).deAgreement,
  ],
  ja: async () => [
    (await import('../../lib/domain/languages/workspace-texts/ja')).jaWorkspace,
    (await import('../../lib/domain/languages/agreement-texts/ja')).jaAgreement,
  ],
  'zh-CN': async () => [
    (await import('../../lib/domain/languages/workspace-texts/zh-cn')).zhCnWorkspace,
    (await import('../../lib/domain/languages/agreement-texts/zh-cn')).zhCnAgreement,
  ],
};

/** The reader's language, as `loadLanguage` gives it, with the workspace page's own texts in it. */
export async function loadWorkspaceLanguage(chosen: string | null, wanted: string): Promise<Language> {
  const language = await loadLanguage(chosen, wanted);
  const parts = (await workspaceTexts[language.code]?.()) ?? [];
  return { ...language, interface: Object.assign({}, language.interface, ...parts) };
}

import { defineBackground } from 'wxt/utils/define-background';

/** The background: owns the replica and the sync, and answers the extension's pages and content scripts. */
export default defineBackground(() => {});

/** Cmd where it is an Apple keyboard, Ctrl elsewhere. */
export const commandKey = /mac|iphone|ipad/i.test(navigator.platform) ? '⌘' : 'Ctrl';

type NavigationEvents = {
  addEventListener(type: string, listener: () => void, options: AddEventListenerOptions): void;
};

/**
 * Calls `onChange` with the page's address each time it changes, in the task that changes it: the Navigation API fires
 * inside of `pushState`. Asks nothing at intervals.
 */
export function watchAddress(onChange: (url: string) => void, signal: AbortSignal): void {
  let known = location.href;
  const look = () => {
    if (location.href === known) return;
    known = location.href;
    onChange(known);
  };
  const { navigation } = globalThis as { navigation?: NavigationEvents };
  navigation?.addEventListener('currententrychange', look, { signal });
  for (const type of ['popstate', 'hashchange']) addEventListener(type, look, { signal });
}

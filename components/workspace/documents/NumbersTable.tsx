import type { ComponentChildren } from 'preact';

/**
 * A table of numbers, whose columns mean nothing without their heads: where it is wider than the page, it moves sideways
 * in a frame of its own, by keys too.
 */
export function NumbersTable({ label, children }: { label: string; children: ComponentChildren }) {
  return (
    // biome-ignore lint/a11y/noNoninteractiveTabindex: what moves sideways has to be reached by keys.
    <section class="table-scroll" aria-label={label} tabIndex={0}>
      <table class="table numbers" aria-label={label}>
        {children}
      </table>
    </section>
  );
}

import type { ComponentChildren } from 'preact';

/** One cell of a row. The row has the keyboard, so a cell is no stop of its own. */
export function GridCell({ look, children }: { look?: string | undefined; children: ComponentChildren }) {
  return (
    // biome-ignore lint/a11y/useSemanticElements: rows that are drawn only in sight cannot stand in a table.
    <div role="gridcell" tabIndex={-1} class={look}>
      {children}
    </div>
  );
}

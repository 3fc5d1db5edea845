import type { ComponentChildren } from 'preact';

/** The heading of one group, how many lines it has, and what can be done with all of it. */
export function GroupHeading({
  title,
  count,
  children,
}: {
  title: string;
  count: number;
  children?: ComponentChildren;
}) {
  return (
    <h3 class="heading">
      <span>
        {title} <span class="count">{count}</span>
      </span>
      {children}
    </h3>
  );
}

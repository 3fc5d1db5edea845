export type DotsProps = { score: number; min: number; max: number; target: number | null; label: string };

/** A score on a short scale as dots; the aim is the dot with a ring. */
export function Dots({ score, min, max, target, label }: DotsProps) {
  const steps = Math.round(max - min) + 1;
  if (steps < 2 || steps > 11) return <span>{label}</span>;
  return (
    <span class="dots" role="img" aria-label={label}>
      {Array.from({ length: steps }, (_unused, step) => {
        const value = min + step;
        const classes = ['dot', value <= score ? 'on' : '', value === target ? 'aim' : ''].filter(Boolean).join(' ');
        return <span key={value} class={classes} />;
      })}
    </span>
  );
}

/** The value below which a share `quantile` (0 to 1) of `values` lies, rounded to hundredths. */
export function quantileOf(values: readonly number[], quantile: number): number {
  const sorted = [...values].sort((a, b) => a - b);
  return rounded(sorted[Math.min(sorted.length - 1, Math.floor(sorted.length * quantile))] ?? Number.NaN);
}

export const medianOf = (values: readonly number[]): number => quantileOf(values, 0.5);

export const rounded = (value: number): number => Math.round(value * 100) / 100;

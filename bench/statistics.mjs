/** What is said about a row of measurements. */

export function median(values) {
  return quantile(values, 0.5);
}

/** The value that 95 in 100 measurements stay under. */
export function p95(values) {
  return quantile(values, 0.95);
}

function quantile(values, share) {
  if (values.length === 0) return Number.NaN;
  const sorted = [...values].sort((a, b) => a - b);
  const place = (sorted.length - 1) * share;
  const below = sorted[Math.floor(place)];
  const above = sorted[Math.ceil(place)];
  return below + (above - below) * (place - Math.floor(place));
}

/** Guesses what a person meant who mistyped a name. */

/** The name that differs in the fewest letters, or null when none is near. */
export function closest(written: string, names: Iterable<string>): string | null {
  const most = Math.min(2, Math.floor(written.length / 3));
  let best: { readonly name: string; readonly distance: number } | null = null;
  for (const name of names) {
    if (Math.abs(name.length - written.length) > most) continue;
    const distance = distanceOf(written, name);
    if (distance <= most && distance < (best?.distance ?? Number.POSITIVE_INFINITY))
      best = { name, distance };
  }
  return best?.name ?? null;
}

/** How many letters have to be put in, taken out or changed (Levenshtein’s distance). */
function distanceOf(a: string, b: string): number {
  let row = Array.from({ length: b.length + 1 }, (_, index) => index);
  for (let i = 1; i <= a.length; i++) {
    const next = [i];
    for (let j = 1; j <= b.length; j++) {
      const changed = (row[j - 1] ?? 0) + (a[i - 1] === b[j - 1] ? 0 : 1);
      next.push(Math.min((row[j] ?? 0) + 1, (next[j - 1] ?? 0) + 1, changed));
    }
    row = next;
  }
  return row[b.length] ?? 0;
}

/** A number of hours as a reader reads it: `1 hour`, `12 hours 30 minutes`. Rounded to the minute. */
export function hoursInWords(hours: number): string {
  const minutes = Math.round(hours * 60);
  const whole = Math.floor(minutes / 60);
  const rest = minutes % 60;
  const h = `${String(whole)} ${whole === 1 ? 'hour' : 'hours'}`;
  const m = `${String(rest)} ${rest === 1 ? 'minute' : 'minutes'}`;
  if (rest === 0) return h;
  return whole === 0 ? m : `${h} ${m}`;
}

/** A number of hours as a short line has it: `45 min`, `30 h`, `16 h 15 min`. Rounded to the minute. */
export function hoursInShort(hours: number): string {
  const minutes = Math.round(hours * 60);
  const whole = Math.floor(minutes / 60);
  const rest = minutes % 60;
  if (rest === 0) return `${String(whole)} h`;
  return whole === 0 ? `${String(rest)} min` : `${String(whole)} h ${String(rest)} min`;
}

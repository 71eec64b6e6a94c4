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

/** A time as it is said: `540` is `9am`, `810` is `1:30pm`. Minutes after midnight, below 1440. */
export const timeOfDay = (minutes: number): string => {
  const hour = Math.floor(minutes / 60);
  const minute = minutes % 60;
  if (minute === 0 && hour === 12) return 'midday';
  const clock =
    minute === 0
      ? String(((hour + 11) % 12) + 1)
      : `${String(((hour + 11) % 12) + 1)}:${String(minute).padStart(2, '0')}`;
  return `${clock}${hour < 12 ? 'am' : 'pm'}`;
};

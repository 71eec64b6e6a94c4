/** The middle one; of an even number the upper of the two. */
export const median = (values) => values.toSorted((a, b) => a - b)[Math.floor(values.length / 2)];

/** `12 (11 to 17)`: the median, and within which bounds all lie. */
export const spread = (values, digits) => {
  const say = (value) => value.toFixed(digits);
  return `${say(median(values))} (${say(Math.min(...values))} to ${say(Math.max(...values))})`;
};

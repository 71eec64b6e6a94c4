import type { Option } from '../form.ts';

/** How likely it is, in words with the number. */
export const likelihoodOptions: readonly Option[] = [
  { value: '1', label: '1: very unlikely' },
  { value: '2', label: '2: unlikely' },
  { value: '3', label: '3: possible' },
  { value: '4', label: '4: likely' },
  { value: '5', label: '5: almost certain' },
];

/** How bad it would be, in words with the number. */
export const severityOptions: readonly Option[] = [
  { value: '1', label: '1: hardly any harm' },
  { value: '2', label: '2: minor harm, soon over' },
  { value: '3', label: '3: harm that needs help' },
  { value: '4', label: '4: serious harm' },
  { value: '5', label: '5: lasting harm or death' },
];

/** A step of a scale without its number: `possible`. */
export const wordsOfStep = ({ value, label }: Option): string => label.slice(`${value}: `.length);

import type { Control, Option } from './form.ts';

/** One line of text. */
export const oneLine: Control = { kind: 'text' };

/** A short line: a number, a code. */
export const shortLine: Control = { kind: 'text', width: 'short' };

/** A line of middling length: a telephone number, a name. */
export const mediumLine: Control = { kind: 'text', width: 'medium' };

/** A box of so many lines. */
export const lines = (rows: number): Control => ({ kind: 'textarea', rows });

/** Day, month and year. */
export const dateBoxes: Control = { kind: 'date' };

/** One of a few. */
export const oneOf = (options: readonly Option[]): Control => ({ kind: 'choice', options });

/** One step of a scale, as tiles. */
export const onScale = (options: readonly Option[]): Control => ({ kind: 'choice', options, tiles: true });

/** Some of a few. */
export const someOf = (options: readonly Option[]): Control => ({ kind: 'choices', options });

/** Yes or no, side by side. */
export const yesOrNo: Control = {
  kind: 'choice',
  inline: true,
  options: [
    { value: 'yes', label: 'Yes' },
    { value: 'no', label: 'No' },
  ],
};

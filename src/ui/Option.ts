/** One choice of a list of choices. */
export interface Option {
  readonly value: string;
  readonly label: string;
  readonly hint?: string | undefined;
}

/** What a store gave out when it was opened, and what the vault said was wrong with it. */
export interface Reading {
  /** `open`; else what was found at the start, or why it did not open. */
  readonly state: string;
  readonly listed: readonly { readonly caseId: string; readonly name: string; readonly marks: readonly string[] }[];
  readonly marks: readonly string[];
  readonly settings: readonly string[];
  /** Each case, the settings too, as it was loaded: its records as text. */
  readonly cases: Readonly<
    Record<
      string,
      {
        readonly records: readonly string[];
        readonly marks: readonly string[];
        readonly damaged: readonly string[];
        readonly failure?: string;
      }
    >
  >;
  readonly recoveryKey?: string;
}

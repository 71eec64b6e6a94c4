/** Version 1: the vault's header, each case's wrapped key, each case's manifest, and the sealed records. */
export const first = {
  version: 1,
  stores: { vault: 'id', cases: 'id', manifests: 'caseId', records: '[caseId+number]' },
} as const;

import type { Case, Path } from '../../../case/case.ts';
import { nameOf } from '../../../case/pupil-name.ts';
import { text } from '../../../case/readers.ts';
import type { Question } from '../../../forms/form.ts';
import { naming } from '../../../forms/pupil-name.ts';
import { isRecorded } from '../../../policy/engine/blocks.ts';
import type { Finding } from '../../../policy/engine/finding.ts';

/** What the head is asked to write down of one rule: a reason for what is unusual, or a breach that nothing can mend. */
export interface AskedRecord extends Pick<Finding, 'because' | 'source'> {
  readonly kind: 'reason' | 'breach';
  readonly path: Path;
  /** All that the rule says of this case; at least one. */
  readonly findings: readonly Finding[];
  readonly isGiven: boolean;
  /** In the rule’s own words, where it has some. */
  readonly asks?: string;
}

/** What the head is asked to write down, each rule once, in the order of the rules. */
export function askedRecords(findings: readonly Finding[]): readonly AskedRecord[] {
  const records = new Map<Path, AskedRecord>();
  for (const finding of findings) {
    const { record, because, source } = finding;
    if (record === undefined) continue;
    const { kind, path, asks } = record;
    records.set(path, {
      kind,
      path,
      ...(asks === undefined ? {} : { asks }),
      because,
      source,
      findings: [...(records.get(path)?.findings ?? []), finding],
      isGiven: isRecorded(finding),
    });
  }
  return [...records.values()];
}

/** What a record is about. */
export const wordsOfRecord = ({ findings }: AskedRecord): string => findings.map(({ words }) => words).join(' ');

/** A record as a question like any other, so that its words are kept, checked and read like any other’s. */
export function recordQuestion({ kind, path, asks }: Pick<AskedRecord, 'kind' | 'path' | 'asks'>): Question {
  const shared = { field: { path, schema: text() }, control: { kind: 'textarea', rows: 4 } } as const;
  if (kind === 'breach') {
    return {
      ...shared,
      label: 'What happened, and what is done about it?',
      short: 'The head’s record',
      hint: 'The head’s record. It is printed in the pack. No date needs to be changed for it.',
      missing: 'Enter what happened, and what is done about it',
    };
  }
  return {
    ...shared,
    label: asks ?? naming((name) => `Why is this right for ${name}?`),
    short: 'The head’s reason',
    hint: 'The head’s reason. It is printed in the pack.',
    missing: (c: Case) =>
      asks === undefined
        ? `Enter why this is right for ${nameOf(c)}, or choose “Explain later”`
        : 'Enter why, or choose “Explain later”',
  };
}

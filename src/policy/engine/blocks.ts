import { flexi } from '../../arrangements/flexi.ts';
import { partTime } from '../../arrangements/part-time.ts';
import type { Finding } from './finding.ts';

/** Whether a finding is settled though it stands: the head's reason or the breach is on record. */
export const isRecorded = ({ record }: Finding): boolean => record?.given !== undefined;

/** Whether a stop, or what needs a reason, still stands unsettled. */
const isOpen = (finding: Finding): boolean => finding.level !== 'note' && !isRecorded(finding);

/** Whether a finding blocks the head's last signature and the final pack. */
export const blocksHead = (finding: Finding): boolean => finding.gate === 'sign' && isOpen(finding);

/** Whether a finding blocks the parent's signature: what the parent or a professional has yet to do blocks only the head's, and so does what the head settles after the parent. */
export const blocksParent = (finding: Finding): boolean =>
  blocksHead(finding) &&
  finding.mender !== 'parent' &&
  finding.mender !== 'professional' &&
  finding.afterParent !== true;

/** Where it stands who signs as the parent: the consent form, or the flexi-schooling agreement. */
const signers: readonly string[] = [partTime.parent.path, flexi.parent.path];

/** Whether a signature mends it, and no answer can. */
export const isMendedBySigning = ({ mender, path }: Pick<Finding, 'mender' | 'path'>): boolean =>
  (mender === 'parent' || mender === 'head') && signers.includes(path);

/** Whether a finding blocks the first day. */
export const blocksStart = (finding: Finding): boolean => finding.gate !== 'run' && isOpen(finding);

/** Whether a duty of the time after the start is overdue. */
export const isOverdue = (finding: Finding): boolean =>
  finding.gate === 'run' && finding.level === 'stop' && finding.inTime !== true && !isRecorded(finding);

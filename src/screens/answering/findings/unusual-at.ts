import type { Place } from '../../../case/place.ts';
import { placeToPath } from '../../../forms/place.ts';
import type { Finding } from '../../../policy/engine/finding.ts';
import { placeOfFinding } from '../../../reading/place-of.ts';
import type { AskedRecord } from './asked-record.ts';
import { askedRecords } from './asked-record.ts';

/**
 * What is unusual in the answers of one page and has no reason yet.
 * @param findings of the answers as they are at this moment: Continue may have just taken a suggested one.
 */
export function unusualAt(findings: readonly Finding[], place: Place): readonly AskedRecord[] {
  const own = placeToPath(place);
  const here = findings.filter((finding) => finding.level === 'explain' && placeOfFinding(finding) === own);
  return askedRecords(here).filter(({ isGiven }) => !isGiven);
}

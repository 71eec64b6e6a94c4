import { buildAttendance } from './attendance.ts';
import { buildChecklist } from './checklist.ts';
import { buildConsent } from './consent.ts';
import { buildCover } from './cover.ts';
import { buildEvidence } from './evidence.ts';
import type { Facts } from './facts.ts';
import type { Document, DocumentId } from './model.ts';
import { buildMatrix } from './matrix.ts';
import { buildPlan } from './plan.ts';
import { buildReasons } from './reasons.ts';
import { buildRisk } from './risk.ts';

const builders: Readonly<Record<DocumentId, (facts: Facts) => Document>> = {
  cover: buildCover,
  checklist: buildChecklist,
  risk: buildRisk,
  consent: buildConsent,
  plan: buildPlan,
  attendance: buildAttendance,
  matrix: buildMatrix,
  reasons: buildReasons,
  evidence: buildEvidence,
};

/** Builds one document of the pack. */
export const buildDocument = (id: DocumentId, facts: Facts): Document => builders[id](facts);

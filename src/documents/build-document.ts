import { buildAttendance } from './attendance.ts';
import { buildChecklist } from './checklist.ts';
import { buildConsent } from './consent.ts';
import { buildCover } from './cover.ts';
import { buildEvidence } from './evidence.ts';
import type { Facts } from './facts.ts';
import { buildAgreement } from './flexi/agreement.ts';
import { buildConsiderations } from './flexi/considerations.ts';
import { buildLetter } from './flexi/letter.ts';
import { buildNotification } from './flexi/notification.ts';
import { buildOutline } from './flexi/outline.ts';
import { buildParentChecklist } from './flexi/parent-checklist.ts';
import { buildRequest } from './flexi/request.ts';
import { buildSchoolChecklist } from './flexi/school-checklist.ts';
import type { Document, DocumentId } from './model.ts';
import { buildMatrix } from './matrix.ts';
import { buildPlan } from './plan.ts';
import { buildReasons } from './reasons.ts';
import { buildRisk } from './risk.ts';

const builders: Readonly<Record<DocumentId, (facts: Facts) => Document>> = {
  cover: buildCover,
  checklist: buildChecklist,
  consent: buildConsent,
  plan: buildPlan,
  attendance: buildAttendance,
  matrix: buildMatrix,
  letter: buildLetter,
  request: buildRequest,
  considerations: buildConsiderations,
  agreement: buildAgreement,
  outline: buildOutline,
  risk: buildRisk,
  notification: buildNotification,
  'parent-checklist': buildParentChecklist,
  'school-checklist': buildSchoolChecklist,
  reasons: buildReasons,
  evidence: buildEvidence,
};

/** Builds one document of a pack. */
export const buildDocument = (id: DocumentId, facts: Facts): Document => builders[id](facts);

import type { DocumentId } from '../arrangements/ids.ts';
import { asSigned } from './as-signed.ts';
import { buildAttendance } from './both/attendance.ts';
import { buildCover } from './both/cover.ts';
import { buildEvidence } from './both/evidence.ts';
import { buildReasons } from './both/reasons.ts';
import { buildRisk } from './both/risk.ts';
import type { Print } from './facts.ts';
import { buildAgreement } from './flexi/agreement.ts';
import { buildConsiderations } from './flexi/considerations.ts';
import { buildLetter } from './flexi/letter.ts';
import { buildNotification } from './flexi/notification.ts';
import { buildOutline } from './flexi/outline.ts';
import { buildParentChecklist } from './flexi/parent-checklist.ts';
import { buildRequest } from './flexi/request.ts';
import { buildSchoolChecklist } from './flexi/school-checklist.ts';
import type { Document } from './model.ts';
import { buildChecklist } from './part-time/checklist.ts';
import { buildConsent } from './part-time/consent.ts';
import { buildMatrix } from './part-time/matrix.ts';
import { buildPlan } from './part-time/plan.ts';

const builders: Readonly<Record<DocumentId, (print: Print) => Document>> = {
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
export const buildDocument = (id: DocumentId, print: Print): Document => asSigned(builders[id](print), print);

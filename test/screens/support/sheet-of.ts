import type { Answers } from '../../../src/case/case.ts';
import { caseForms } from '../../../src/forms/all-forms.ts';
import { walk } from '../../../src/forms/walk.ts';
import type { IsoDate } from '../../../src/domain/iso-date.ts';
import { check } from '../../../src/policy/check.ts';
import { decisionOf } from '../../../src/life/decisions.ts';
import { situationOf } from '../../../src/screens/shared/read-stored.ts';
import type { Sheet } from '../../../src/screens/shared/sheet.ts';
import { TODAY } from './services.ts';

/** A case’s answers as its pages see them, without their saving. */
export function sheetOf(answers: Answers, signatures: Sheet['signatures'] = [], today: IsoDate = TODAY): Sheet {
  const walked = walk(caseForms, answers);
  const situation = situationOf({ case: walked.case, decision: decisionOf(signatures, walked.case) }, today, []);
  const sheet: Omit<Sheet, 'log'> = {
    answers,
    walk: walked,
    case: walked.case,
    signatures,
    conflicts: new Map(),
    situation,
    findings: check(situation),
    today,
    hrefOf: (place) => `#/case/c1/${place}`,
  };
  return sheet as Sheet;
}

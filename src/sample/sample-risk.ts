import { plan } from '../case/fields/plan.ts';
import { hazards, risk, whereabouts } from '../case/fields/risk.ts';
import type { IsoDate } from '../domain/iso-date.ts';
import { addDays } from '../domain/iso-date.ts';
import { fridayOf, weekdayBack } from './sample-dates.ts';
import { typedDate, typedRows, type TypedAnswers } from './typed-rows.ts';

const sampleHazards = (today: IsoDate, start: IsoDate): TypedAnswers => {
  const firstFriday = typedDate(fridayOf(start, 1));
  return typedRows(
    hazards,
    {
      what: 'Being alone at home',
      relevant: 'yes',
      who: 'Robin',
      how: 'Robin could feel faint, and nobody would be there to help.',
      'likelihood-before': '3',
      'severity-before': '3',
      precautions:
        'Alex works from home. On Tuesdays and Thursdays Robin is with Grandma. If plans change, they ring school and Robin stays there.',
      'likelihood-after': '1',
      'severity-after': '3',
      'action-1.what': 'Give Alex and Grandma the direct number of the year office',
      'action-1.owner': 'Charlie Example',
      'action-1.by': typedDate(weekdayBack(addDays(today, -2))),
      'action-1.done': 'yes',
      'second-action': 'yes',
      'action-2.what': 'Put the home times on the fridge and in the school diary',
      'action-2.owner': 'Alex Example',
      'action-2.by': firstFriday,
      'action-2.done': 'no',
      'third-action': 'no',
    },
    {
      what: 'Losing touch with friends and class',
      relevant: 'yes',
      who: 'Robin',
      how: 'Afternoons with friends are missed, and it gets harder to come back.',
      'likelihood-before': '4',
      'severity-before': '2',
      precautions: 'Break and tutor time are part of every day. A friend brings the news of the afternoon.',
      'likelihood-after': '2',
      'severity-after': '2',
      'action-1.what': 'Ask two friends whether they will be Robin’s buddies',
      'action-1.owner': 'Charlie Example',
      'action-1.by': firstFriday,
      'action-1.done': 'no',
      'second-action': 'no',
    },
    {
      what: 'Too much time on screens',
      relevant: 'yes',
      who: 'Robin',
      how: 'Long tired afternoons online, with strangers or late into the night.',
      'likelihood-before': '3',
      'severity-before': '2',
      precautions: 'The tablet stays in the kitchen and filters are on. Rest means rest, without a screen.',
      'likelihood-after': '2',
      'severity-after': '2',
      'action-1.what': 'Send home the leaflet on staying safe online',
      'action-1.owner': 'Sasha Example',
      'action-1.by': typedDate(weekdayBack(addDays(today, -1))),
      'action-1.done': 'yes',
      'second-action': 'no',
    },
    {
      what: 'Travel at unusual times',
      relevant: 'yes',
      who: 'Robin',
      how: 'Walking home alone at midday while still weak.',
      'likelihood-before': '3',
      'severity-before': '3',
      precautions: 'Alex or Grandma comes to the front desk. Robin does not leave without them.',
      'likelihood-after': '1',
      'severity-after': '3',
      'action-1.what': 'Tell the front desk who may fetch Robin',
      'action-1.owner': 'Charlie Example',
      'action-1.by': firstFriday,
      'action-1.done': 'no',
      'second-action': 'no',
    },
    {
      what: 'Getting into trouble with the police',
      relevant: 'no',
      'why-not': 'Robin is resting at home with an adult in all of these hours, and there has never been a concern.',
    },
  );
};

/** The risk assessment: finished, with nothing left that is high. */
export const sampleRisk = (today: IsoDate, start: IsoDate): TypedAnswers => ({
  ...sampleHazards(today, start),
  ...typedRows(
    whereabouts,
    { where: 'At home', with: 'Alex Example (mother)', days: ['monday', 'wednesday', 'friday'] },
    { where: 'At Grandma’s house', with: 'Kim Example (grandmother)', days: ['tuesday', 'thursday'] },
  ),
  [risk.adult.path]: 'Alex Example',
  [risk.adultRelation.path]: 'Mother',
  [risk.adultPhone.path]: '07700 900001',
  [risk.adultAgreed.path]: 'yes',
  [risk.adultAgreedOn.path]: typedDate(weekdayBack(addDays(today, -2))),
  [plan.riskHandling.path]:
    'Charlie rings home on Tuesdays and Thursdays and speaks to Robin. If nobody answers twice, the safeguarding lead visits the same day.',
  [risk.wellbeing.path]:
    'Robin is cheerful and glad to be back. The danger is doing too much too soon, so rests are planned.',
  [risk.crime.path]: 'Looked at with Alex and Jo. An adult is there in all hours, and there is no known concern.',
  [risk.substances.path]: 'Looked at with Alex and Jo. Medicines are locked away. No known concern.',
  [risk.significant.path]: 'no',
  [risk.assessedOn.path]: typedDate(weekdayBack(addDays(today, -2))),
  [risk.reviewOn.path]: typedDate(fridayOf(start, 2)),
});

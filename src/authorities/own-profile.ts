import type { Case } from '../case/case.ts';
import { valueOf } from '../case/field.ts';
import { ownProfile } from '../case/fields/school.ts';
import { england } from './england/profile.ts';
import type { Profile } from './profile.ts';

const DAYS_IN_A_WEEK = 7;

/** A fact as the school entered it. */
const entered = <T>(value: T): { readonly value: T; readonly source: string } => ({
  value,
  source: 'entered by the school',
});

function limitsOf(c: Case): Pick<Profile, 'longestPeriod' | 'extension'> {
  const weeks = valueOf(c, ownProfile.longestWeeks);
  const further = valueOf(c, ownProfile.extensionWeeks);
  const longest = weeks === undefined ? undefined : entered(weeks * DAYS_IN_A_WEEK);
  return {
    longestPeriod:
      longest === undefined
        ? {}
        : { 'medical-short': longest, 'medical-medium': longest, reintegration: longest, 'exceptional-needs': longest },
    ...(further === undefined
      ? {}
      : {
          extension:
            further === 0 ? { times: entered(0) } : { times: entered(1), longest: entered(further * DAYS_IN_A_WEEK) },
        }),
  };
}

function contactsOf(c: Case): Profile['contacts'] {
  const attendance = valueOf(c, ownProfile.attendanceEmail);
  const transport = valueOf(c, ownProfile.transportEmail);
  return {
    ...(attendance === undefined ? {} : { attendance: entered(attendance) }),
    ...(transport === undefined ? {} : { transport: entered(transport) }),
  };
}

/** What a school’s own profile, and what it rests on, are called. */
export const nameOfOwnProfile = (c: Case): Pick<Profile, 'name' | 'policy'> => ({
  name: valueOf(c, ownProfile.name) ?? 'The school’s authority',
  policy: {
    title: `${england.policy.title}, with limits that the school entered`,
    published: england.policy.published,
  },
});

/** A school’s own profile: national guidance, with what the school entered of its authority. */
export function ownProfileOf(c: Case): Profile {
  const reviewEvery = valueOf(c, ownProfile.reviewEvery);
  const survey = valueOf(c, ownProfile.survey);
  return {
    ...england,
    id: 'own',
    ...nameOfOwnProfile(c),
    standing: 'own',
    ...limitsOf(c),
    contacts: contactsOf(c),
    ...(reviewEvery === undefined ? {} : { reviewEvery: entered(reviewEvery) }),
    ...(survey === undefined
      ? {}
      : {
          notification: {
            how: entered('survey' as const),
            link: entered(survey),
            due: { value: { within: 0, unit: 'days', when: 'after-start' }, source: 'ours' },
            also: [],
            attach: [],
          },
        }),
  };
}

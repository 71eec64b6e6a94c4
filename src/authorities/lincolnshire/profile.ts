import type { Profile } from '../profile.ts';

/**
 * Lincolnshire County Council. The paragraphs are those of its policy. A week of the policy is read as seven calendar days from
 * the start; that reading is ours.
 */
export const lincolnshire: Profile = {
  id: 'lincolnshire',
  name: 'Lincolnshire',
  laCode: '925',
  policy: { title: 'Part-time timetable Policy', published: 'September 2025' },
  contacts: {
    attendance: { value: 'attendance@lincolnshire.gov.uk', source: '§7, §10' },
    transport: { value: 'SchoolTransportApplications@lincolnshire.gov.uk', source: '§1' },
    reintegration: { value: 'prt@lincolnshire.gov.uk', source: '§6' },
  },
  survey: { value: 'https://www.lincolnshire.gov.uk/school-attendance/pupil-attendance/4', source: '§10, note 7' },
  longestPeriod: {
    'medical-short': { value: 28, source: '§5(1)' },
    'medical-medium': { value: 56, source: '§5(2)' },
    reintegration: { value: 28, source: '§6' },
    'exceptional-needs': { value: 28, source: '§6' },
  },
  extension: { value: 28, source: '§9.10' },
  longestEntry: { value: 4, source: '§10' },
};

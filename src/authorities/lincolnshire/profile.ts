import type { Profile } from '../profile.ts';

/**
 * Lincolnshire County Council. The paragraphs are those of its policy. A week of the policy is read as seven calendar days from
 * the start; that reading is ours.
 */
export const lincolnshire: Profile = {
  id: 'lincolnshire',
  name: 'Lincolnshire',
  standing: 'known',
  laCode: '925',
  policy: { title: 'Part-time timetable Policy', published: 'September 2025' },
  goesBy: ['DfE', 'LCC'],
  contacts: {
    attendance: { value: 'attendance@lincolnshire.gov.uk', source: '§7, §10' },
    transport: { value: 'SchoolTransportApplications@lincolnshire.gov.uk', source: '§1' },
    reintegration: { value: 'prt@lincolnshire.gov.uk', source: '§6' },
  },
  notification: {
    how: { value: 'survey', source: '§10' },
    link: { value: 'https://www.lincolnshire.gov.uk/school-attendance/pupil-attendance/4', source: '§10, note 7' },
    due: { value: { within: 0, unit: 'days', when: 'after-start' }, source: '§10; the day is ours' },
    also: [
      { value: 'extension', source: '§10' },
      { value: 'new-year', source: '§10' },
    ],
    longestEntry: { value: 4, source: '§10' },
    attach: [],
  },
  flexiNotification: {
    form: { value: 'Flexi-Schooling Notification Form', source: 'Appendix 7' },
    how: { value: 'email', source: '§7' },
    due: { value: { within: 0, unit: 'days', when: 'after-start' }, source: '§7; the day is ours' },
  },
  longestPeriod: {
    'medical-short': { value: 28, source: '§5(1)' },
    'medical-medium': { value: 56, source: '§5(2)' },
    reintegration: { value: 28, source: '§6' },
    'exceptional-needs': { value: 28, source: '§6' },
  },
  extension: { times: { value: 1, source: '§9.10' }, longest: { value: 28, source: '§9.10' } },
  reviewEvery: { value: 7, source: 'Appendix 5' },
  counts: { by: 'cohort', source: '§4' },
  gates: {
    cic: { value: 'agree', source: 'Appendix 1, §9.13' },
    'virtual-school': { value: 'agree', source: '§2, §9.4' },
    cp: { value: 'agree', source: '§9.6, Appendix 1' },
    cin: { value: 'agree', source: 'Appendix 1, §9.13' },
    'early-help': { value: 'agree', source: '§9.6, §9.13' },
    tac: { value: 'agree', source: '§9.6, §9.13' },
    ehcp: { value: 'agree', source: '§2, §9.13' },
    exploitation: { value: 'none', source: '§8' },
  },
  panel: { name: 'Medical Support Panel', from: { value: 15, source: '§5.1' }, headsUp: { value: 10, source: 'ours' } },
  reintegrationTeam: { value: 'Pupil Reintegration Team', source: '§6' },
  ladder: { value: 'Lincolnshire Ladder of Intervention', source: '§6' },
  codes: {
    partTime: { value: 'C2', source: '§9.14, para 70' },
    flexi: { value: 'C', source: '§7' },
    notOfAge: { value: 'X', source: 'para 70' },
  },
  words: {
    arrangement: 'part-time timetable',
    checklist: 'Checklist for reduced educational provision',
    consent: 'Part-time Timetable Consent Form',
    plan: 'Part-time Timetable plan',
    matrix: 'A matrix of concern',
  },
};

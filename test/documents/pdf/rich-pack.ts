import type { Document, GridWeek, Pack } from '../../../src/documents/model.ts';

/** Names with the letters of Polish, Lithuanian, Latvian, Romanian and of the languages of western Europe. */
export const names = [
  'Żaneta Grzegżółka',
  'Łukasz Wiśniewski',
  'Šarūnas Žukauskaitė',
  'Ąžuolas Jėčys',
  'Ģirts Kļaviņš',
  'Ņina Ķirsone',
  'Ștefan Țăndărică',
  'Mădălina Brâncuși',
  'Zoë Müßig',
  'Siôn Ŵyn',
] as const;

const nine = 9 * 60;

const day = (name: string, leave: number): GridWeek['days'][number] => ({
  name,
  closed: false,
  slots: [
    { where: 'school', start: nine, end: leave },
    { where: 'home', start: leave, end: 13 * 60 + 30 },
    { where: 'elsewhere', start: 13 * 60 + 30, end: 15 * 60 + 15 },
  ],
});

const week = (number: number): GridWeek => ({
  label: `Week ${String(number)}, from ${String(3 + 7 * number)} January 2027`,
  days: [
    ...['Monday', 'Tuesday', 'Wednesday', 'Thursday'].map((name, index) =>
      day(name, nine + 60 + 20 * number + 15 * index),
    ),
    number === 3
      ? { name: 'Friday', closed: true, slots: [] }
      : { name: 'Friday', closed: false, slots: [{ where: 'school', start: nine, end: nine + 45 } as const] },
  ],
});

const hazard = (number: number): readonly (string | null)[] => [
  `${String(number)}. Leaves the site without being seen`,
  'Road, weather, meeting a stranger on the way',
  'A named adult walks Sam to the gate. The office rings home within five minutes if Sam is not seen at the end of the part day.',
  number % 2 === 0 ? 'Likely (4) by serious (4): 16' : 'Unlikely (2) by serious (4): 8',
  number % 3 === 0 ? null : `${names[number % names.length] ?? ''}, by 18 January 2027`,
];

const cover: Document = {
  id: 'cover',
  title: 'Part-time timetable',
  forParent: false,
  blocks: [
    {
      kind: 'paragraph',
      text: 'This pack holds what was agreed about a short time on a part-time timetable, and why.',
    },
    {
      kind: 'fields',
      caption: 'About this pack',
      rows: [
        { label: 'Pupil', value: names[1] },
        { label: 'School', value: 'St Hild’s Primary School' },
        { label: 'Runs', value: '4 January 2027 to 12 February 2027' },
        { label: 'Headteacher', value: names[5] },
        { label: 'Sent to the authority on', value: null },
      ],
    },
    { kind: 'heading', level: 2, text: 'Contents' },
    {
      kind: 'contents',
      entries: [
        { document: 'checklist', title: 'Checklist before starting' },
        { document: 'risk', title: 'Risk assessment' },
        { document: 'consent', title: 'Parent’s agreement' },
        { document: 'plan', title: 'Plan and timetable' },
        { document: 'evidence', title: 'What was tried before' },
      ],
    },
    { kind: 'note', text: 'Keep this pack on the pupil’s file. Look at it again at every review.' },
  ],
};

const checklist: Document = {
  id: 'checklist',
  title: 'Checklist before starting',
  forParent: false,
  blocks: [
    { kind: 'paragraph', text: 'Each line is answered by the school before the first part-time day.' },
    {
      kind: 'table',
      caption: 'Questions and answers',
      head: ['Question', 'Answer', 'What was done'],
      widths: [3, 1, 3],
      rows: Array.from({ length: 18 }, (_, index) => [
        `${String(index + 1)}. Has the school talked with the parent about the reasons, and heard what the pupil says?`,
        index % 5 === 4 ? null : 'Yes',
        index % 5 === 4
          ? null
          : `Meeting on ${String(index + 2)} December 2026 with ${names[index % names.length] ?? ''}. Notes are on the file.`,
      ]),
    },
    ...(['red', 'amber', 'attention', 'green'] as const).map(
      (rating) => ({ kind: 'rating', rating, sentence: `What ${rating} asks for is said here.` }) as const,
    ),
    { kind: 'signature', role: 'head', label: 'Headteacher', signed: null },
  ],
};

const risk: Document = {
  id: 'risk',
  title: 'Risk assessment',
  forParent: false,
  blocks: [
    { kind: 'heading', level: 2, text: 'What could happen' },
    {
      kind: 'paragraph',
      text: 'Scores are likelihood by severity, each from 1 to 5, before the actions below and after them.',
    },
    {
      kind: 'table',
      caption: 'Hazards and actions',
      head: ['Hazard', 'Who and how', 'Actions', 'Score', 'Owner and date'],
      widths: [3, 3, 5, 2.4, 3],
      rows: Array.from({ length: 14 }, (_, index) => hazard(index + 1)),
    },
    { kind: 'heading', level: 2, text: 'When away from school' },
    { kind: 'heading', level: 3, text: 'The adult who answers for Sam' },
    {
      kind: 'list',
      ordered: true,
      items: [
        'The adult is at home before Sam is.',
        'The adult rings the school if Sam does not come.',
        `If ${names[3]} is ill, ${names[4]} steps in.`,
      ],
    },
  ],
};

const consent: Document = {
  id: 'consent',
  title: 'Parent’s agreement',
  forParent: true,
  blocks: [
    {
      kind: 'paragraph',
      text: 'The school would like Łukasz to come for part of each day for a short time. You can say no. You can change your mind at any time.',
    },
    { kind: 'heading', level: 2, text: 'What you agree to' },
    {
      kind: 'list',
      ordered: false,
      items: [
        'Łukasz comes at the times in the plan.',
        'You keep him safe when he is not at school.',
        'You tell the school on the same day if something changes.',
      ],
    },
    {
      kind: 'note',
      text: 'If you do not agree, Łukasz keeps his full place at school. Nobody may send him home because you said no.',
    },
    {
      kind: 'fields',
      caption: 'Your details',
      rows: [
        { label: 'Your name', value: names[0] },
        { label: 'Telephone in the day', value: '01522 000 000' },
        { label: 'Anything the school should know', value: null },
      ],
    },
    {
      kind: 'signature',
      role: 'parent',
      label: 'Parent or carer',
      signed: {
        name: names[0],
        capacity: 'Mother',
        at: '14 December 2026 at 2:32pm',
        hash: '3f9a1c7be204',
        drawing: {
          width: 400,
          height: 120,
          strokes: [
            Array.from({ length: 60 }, (_, index) => ({
              x: 20 + index * 5,
              y: 60 + 40 * Math.sin(index / 4) * Math.cos(index / 11),
            })),
            [{ x: 340, y: 90 }],
          ],
        },
      },
    },
    {
      kind: 'signature',
      role: 'head',
      label: 'Headteacher',
      signed: { name: names[5], capacity: 'Headteacher', at: '14 December 2026 at 3:05pm', hash: '3f9a1c7be204' },
    },
  ],
};

const plan: Document = {
  id: 'plan',
  title: 'Plan and timetable',
  forParent: true,
  blocks: [
    { kind: 'heading', level: 2, text: 'Steps back to full time' },
    {
      kind: 'chart',
      sentence: 'Łukasz is back full time on 15 February 2027.',
      fullHours: 26.25,
      weeks: [6.25, 9, 12.5, 16, 21.5, 26.25].map((hours, index) => ({ label: `${String(4 + 7 * index)} Jan`, hours })),
    },
    { kind: 'heading', level: 2, text: 'Week by week' },
    {
      kind: 'week-grid',
      caption: 'Where Łukasz is, from 9am to 3:30pm',
      from: nine,
      to: 15 * 60 + 30,
      weeks: [1, 2, 3, 4, 5, 6].map(week),
    },
    { kind: 'heading', level: 2, text: 'How it is going' },
    {
      kind: 'table',
      caption: 'Reviews',
      head: ['Review on', 'Who comes', 'What was decided'],
      widths: [2, 3, 5],
      rows: [11, 18, 25].map((date) => [`${String(date)} January 2027`, `${names[0]}, ${names[6]}`, null]),
    },
  ],
};

const evidence: Document = {
  id: 'evidence',
  title: 'What was tried before',
  forParent: false,
  blocks: Array.from({ length: 8 }, (_, index) => [
    { kind: 'heading', level: 2, text: `Support ${String(index + 1)}` } as const,
    {
      kind: 'paragraph',
      text: `${names[index % names.length] ?? ''} worked with Łukasz for six weeks, three mornings a week, in a small group in the library. He came on most days. He settled best when the timetable on the wall showed what came next, and when the same adult met him at the door. The group met again after half-term, and his mother came twice. What helped is written into the plan; what did not help was stopped after two weeks.`,
    } as const,
    {
      kind: 'fields',
      caption: '',
      rows: [
        { label: 'Began', value: `${String(index + 1)} October 2026` },
        { label: 'What changed', value: 'Fewer calls home; he eats with the others again.' },
      ],
    } as const,
  ]).flat(),
};

/** An invented pack of about twelve pages with every kind of block. */
export const richPack: Pack = {
  title: 'Part-time timetable pack & plan <2027> for Łukasz Wiśniewski',
  about: 'part-time-timetable',
  language: 'en-GB',
  state: 'draft',
  school: 'St Hild’s Primary School',
  pupil: 'Łukasz Wiśniewski',
  version: '3f9a1c7be204',
  printedOn: '22 November 2026',
  sample: true,
  damaged: false,
  documents: [cover, checklist, risk, consent, plan, evidence],
};

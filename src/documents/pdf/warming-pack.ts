import type { Pack } from '../model.ts';

/** A page of nothing in particular: making it opens the fonts, starts the layout and lets the engine compile both. */
export const warmingPack: Pack = {
  title: 'Warming',
  about: 'part-time-timetable',
  language: 'en-GB',
  state: 'draft',
  school: 'A school',
  pupil: 'A pupil',
  version: '0',
  printedOn: 'today',
  sample: true,
  damaged: false,
  documents: [
    {
      id: 'plan',
      title: 'A plan',
      forParent: false,
      blocks: [
        { kind: 'heading', level: 2, text: 'A heading' },
        {
          kind: 'paragraph',
          text: 'Some words that run over more than one line, so that lines are broken once before it matters how long that takes.',
        },
        {
          kind: 'table',
          caption: 'A table',
          head: ['One', 'Two'],
          widths: [1, 2],
          rows: Array.from({ length: 20 }, (_, index) => [
            `Row ${String(index)}`,
            'Words in a narrow column that run over two lines',
          ]),
        },
        { kind: 'chart', sentence: 'A sentence.', fullHours: 25, weeks: [{ label: 'Week 1', hours: 10 }] },
        { kind: 'signature', role: 'other', label: 'A name', signed: null },
      ],
    },
  ],
};

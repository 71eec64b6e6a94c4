import { render, screen, within } from '@testing-library/react';
import { describe, expect, it } from 'vitest';
import { LONGEST_TEXT } from '../../../src/case/readers.ts';
import { BlockView } from '../../../src/documents/html/block-view.tsx';
import type { Block } from '../../../src/documents/model.ts';

const show = (block: Block) => render(<BlockView block={block} />);

describe('a chart', () => {
  const chart: Block = {
    kind: 'chart',
    sentence: 'Back full time on 8 February 2027',
    fullHours: 32.5,
    weeks: [
      { label: 'Week 1, from 11 January', hours: 16.25 },
      { label: 'Week 2, from 18 January', hours: 24.5 },
    ],
  };

  it('carries its sentence, for the eye and for the ear', () => {
    show(chart);
    expect(screen.getByRole('figure', { name: chart.sentence })).toBeInTheDocument();
    expect(screen.getByRole('img', { name: /Back full time on 8 February 2027/ })).toBeInTheDocument();
  });

  it('has its numbers in a table too', () => {
    show(chart);
    const table = screen.getByRole('table', { name: 'Hours in school, week by week' });
    expect(within(table).getByRole('row', { name: 'Week 2, from 18 January 24 hours 30 minutes' })).toBeInTheDocument();
  });

  it('bears the hours as the printed one does, to the quarter', () => {
    const { container } = show(chart);
    const told = [...container.querySelectorAll('svg text')].map((text) => text.textContent);
    expect(told).toContain('16.25');
    expect(told).toContain('24.5');
  });

  it('draws a bar for each week, as high as its share of full time', () => {
    const { container } = show(chart);
    const heights = [...container.querySelectorAll('rect')].map((bar) => Number(bar.getAttribute('height')));
    expect(heights).toHaveLength(2);
    expect(heights[0]).toBeCloseTo(70);
  });

  it('stays in its frame with more hours than full time, and with none', () => {
    const { container } = show({
      ...chart,
      weeks: [
        { label: 'Week 1', hours: 40 },
        { label: 'Week 2', hours: 0 },
      ],
    });
    expect([...container.querySelectorAll('rect')].map((bar) => bar.getAttribute('height'))).toEqual(['140', '0']);
  });
});

describe('a week grid', () => {
  const grid: Block = {
    kind: 'week-grid',
    caption: 'Where the pupil is in school hours',
    from: 525,
    to: 915,
    weeks: [
      {
        label: 'Week 1',
        days: [
          {
            name: 'Monday',
            closed: false,
            slots: [
              { where: 'school', start: 525, end: 720 },
              { where: 'home', start: 720, end: 915 },
            ],
          },
          { name: 'Tuesday', closed: true, slots: [] },
          { name: 'Wednesday', closed: false, slots: [{ where: 'elsewhere', start: 525, end: 915 }] },
        ],
      },
    ],
  };

  it('says in words where the pupil is and when, beside letter and pattern', () => {
    show(grid);
    const [monday, tuesday, wednesday] = screen.getAllByRole('cell');
    expect(monday).toHaveTextContent('S School 8:45am to 12pmH Home 12pm to 3:15pm');
    expect(tuesday).toHaveTextContent('School closed');
    expect(wednesday).toHaveTextContent('E Elsewhere 8:45am to 3:15pm');
    expect(monday?.querySelectorAll('rect')).toHaveLength(2);
  });

  it('heads its columns with the days and its rows with the weeks', () => {
    show(grid);
    expect(screen.getAllByRole('columnheader').map(({ textContent }) => textContent)).toEqual([
      'Week',
      'Monday',
      'Tuesday',
      'Wednesday',
    ]);
    expect(screen.getByRole('rowheader', { name: 'Week 1' })).toBeInTheDocument();
  });
});

describe('a rating', () => {
  const ratings = ['red', 'amber', 'attention', 'green'] as const;

  it.each([
    ['red', 'Red', 'R'],
    ['amber', 'Amber', 'A'],
    ['attention', 'Needs attention', 'N'],
    ['green', 'Green', 'G'],
  ] as const)('%s is told by a word and a letter', (rating, name, letter) => {
    const { container } = show({ kind: 'rating', rating, sentence: 'All is in place.' });
    expect(screen.getByText(name).closest('p')).toHaveTextContent(`${name}All is in place.`);
    expect(container.querySelector('text')).toHaveTextContent(letter);
  });

  it('has a shape and a pattern of its own, so that colour only repeats it', () => {
    const drawn = ratings.map((rating) => {
      const { container, unmount } = show({ kind: 'rating', rating, sentence: '' });
      const shape = [
        container.querySelector('.wm-doc-rating-outline')?.getAttribute('d'),
        container.querySelector('pattern')?.innerHTML,
      ];
      unmount();
      return shape;
    });
    expect(new Set(drawn.map(([outline]) => outline)).size).toBe(4);
    expect(new Set(drawn.map(([, pattern]) => pattern)).size).toBe(4);
  });
});

describe('a signature', () => {
  it('that was drawn is shown as lines, with who drew it', () => {
    const drawing = {
      width: 300,
      height: 100,
      strokes: [
        [
          { x: 1, y: 2 },
          { x: 3.04, y: 4 },
        ],
        [{ x: 9, y: 9 }],
        [],
      ],
    };
    const { container } = show({
      kind: 'signature',
      role: 'parent',
      label: 'Parent',
      signed: { name: 'Ann', capacity: 'Mother', at: 'today', hash: 'ab', drawing },
    });
    expect(screen.getByRole('img', { name: 'Signature drawn by Ann' })).toHaveAttribute('viewBox', '0 0 300 100');
    expect(container.querySelector('path')).toHaveAttribute('d', 'M1 2 L3 4 M9 9 L9 9');
  });

  it('that is missing leaves lines for a pen', () => {
    show({ kind: 'signature', role: 'head', label: 'Headteacher', signed: null });
    expect(screen.getAllByRole('term').map(({ textContent }) => textContent)).toEqual([
      'Name and role',
      'Signature',
      'Date',
    ]);
    expect(screen.getAllByText('Blank')).toHaveLength(3);
  });
});

describe('ruled rows', () => {
  it('have no empty caption where the heading above is their name', () => {
    show({ kind: 'fields', caption: '', rows: [{ label: 'Name', value: 'Sam' }] });
    expect(screen.getByRole('table').querySelector('caption')).toBeNull();
  });
});

describe('an empty cell', () => {
  it('is read aloud as blank', () => {
    show({ kind: 'fields', caption: 'Pupil', rows: [{ label: 'Name', value: null }] });
    expect(screen.getByRole('row', { name: 'Name Blank' })).toBeInTheDocument();
  });
});

describe('what a person typed', () => {
  const payloads = [
    'javascript:alert(1)',
    'https://example.org/?q=1',
    'someone@example.org',
    '<script>alert(1)</script>',
    '<img src=x onerror=alert(1)>',
    '"><a href="javascript:alert(1)">x</a>',
    '👩‍👧 🧑🏽‍🦽',
    'مرحبا بالعالم',
    '\u202Eevil\u202C',
    'tab\tand\nnew line',
    '{{constructor}}',
    'x'.repeat(LONGEST_TEXT),
  ];

  const kinds: readonly ((text: string) => Block)[] = [
    (text) => ({ kind: 'paragraph', text }),
    (text) => ({ kind: 'note', text }),
    (text) => ({ kind: 'heading', level: 3, text }),
    (text) => ({ kind: 'list', ordered: false, items: [text] }),
    (text) => ({ kind: 'fields', caption: 'c', rows: [{ label: 'l', value: text }] }),
    (text) => ({ kind: 'table', caption: 'c', head: ['a', 'b'], widths: [1, 1], rows: [['r', text]] }),
    (text) => ({
      kind: 'signature',
      role: 'parent',
      label: text,
      signed: { name: text, capacity: text, at: text, hash: text },
    }),
    (text) => ({ kind: 'week-grid', caption: text, from: 0, to: 1, weeks: [{ label: text, days: [] }] }),
    (text) => ({ kind: 'chart', sentence: text, fullHours: 1, weeks: [{ label: text, hours: 1 }] }),
  ];

  it.each(payloads.map((payload) => [payload.slice(0, 40), payload]))(
    'is plain text wherever it stands: %s',
    (_short, payload) => {
      for (const kind of kinds) {
        const { container, unmount } = show(kind(payload));
        expect(container.textContent).toContain(payload);
        expect(container.querySelectorAll('a, script, img, iframe, [onerror], [href]')).toHaveLength(0);
        unmount();
      }
    },
  );
});

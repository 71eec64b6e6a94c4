import { PDFDict } from 'pdf-lib';
import type { Finding, Reader } from './reader.ts';
import type { Element, Tree } from './structure-tree.ts';

const standardRoles = new Set(
  'Document Part Art Sect Div BlockQuote Caption TOC TOCI Index NonStruct Private P H H1 H2 H3 H4 H5 H6 L LI Lbl LBody Table TR TH TD THead TBody TFoot Span Quote Note Reference BibEntry Code Link Annot Figure Formula Form'.split(
    ' ',
  ),
);

/** Which roles an element of a role may stand in. */
const places: Readonly<Record<string, readonly string[]>> = {
  TR: ['Table', 'THead', 'TBody', 'TFoot'],
  TH: ['TR'],
  TD: ['TR'],
  LI: ['L'],
  LBody: ['LI'],
  TOCI: ['TOC'],
};

function attributes(reader: Reader, element: Element): readonly PDFDict[] {
  return reader
    .many(element.dictionary, 'A')
    .map((one) => reader.follow(one))
    .filter((one) => one instanceof PDFDict);
}

const columnsOf = (reader: Reader, row: Element): number =>
  row.children
    .filter(({ role }) => role === 'TH' || role === 'TD')
    .reduce(
      (sum, cell) => sum + Math.max(1, ...attributes(reader, cell).map((one) => reader.number(one, 'ColSpan') ?? 1)),
      0,
    );

function checkElement(reader: Reader, element: Element): readonly string[] {
  const { role, dictionary, parent, children } = element;
  const alternative = reader.words(dictionary, 'Alt') ?? reader.words(dictionary, 'ActualText') ?? '';
  const rows =
    role === 'Table'
      ? new Set(children.filter((child) => child.role === 'TR').map((row) => columnsOf(reader, row)))
      : new Set();
  const allowed = places[role];
  const rules: readonly (readonly [boolean, string])[] = [
    [standardRoles.has(role), 'is not a standard role'],
    [reader.dict(dictionary, 'P') !== undefined, 'has no parent'],
    [role !== 'Figure' || alternative !== '', 'has no text in its place'],
    [
      role !== 'TH' || attributes(reader, element).some((one) => reader.words(one, 'Scope') !== undefined),
      'has no scope',
    ],
    [allowed === undefined || allowed.includes(parent?.role ?? ''), `stands in ${parent?.role ?? 'nothing'}`],
    [rows.size < 2, 'has rows of different lengths'],
    [
      role !== 'Caption' || parent?.children[0] === element || parent?.children.at(-1) === element,
      'is neither first nor last',
    ],
    [role !== 'Note' || reader.words(dictionary, 'ID') !== undefined, 'has no ID'],
  ];
  return rules.filter(([kept]) => !kept).map(([, what]) => `${role} ${what}`);
}

function checkHeadings(elements: readonly Element[]): readonly string[] {
  const levels = elements.filter(({ role }) => /^H[1-6]$/.test(role)).map(({ role }) => Number(role.slice(1)));
  return levels.flatMap((level, index) =>
    level > (levels[index - 1] ?? 0) + 1
      ? [`H${String(level)} after ${index === 0 ? 'nothing' : `H${String(levels[index - 1])}`}`]
      : [],
  );
}

/** Whether every element has a role that is known, stands where it may, and says what a listener needs. */
export function checkStructure(reader: Reader, { elements }: Tree): readonly Finding[] {
  return [...elements.flatMap((element) => checkElement(reader, element)), ...checkHeadings(elements)].map((what) => ({
    topic: 'structure',
    what,
  }));
}

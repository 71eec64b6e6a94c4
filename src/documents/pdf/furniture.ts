import type { ReactElement } from 'react';
import type { Pack } from '../model.ts';
import { stateInWords } from '../parts/state-in-words.ts';
import { moved } from './laid.ts';
import type { LaidNode } from './laid.ts';
import { colours, paper, region } from './look.ts';
import type { Draw } from './marks.ts';
import { box, text } from './piece.ts';
import { shortened } from './shortened.ts';
import { strip } from './strip.ts';
import type { Strip } from './strip.ts';

const size = 10;
const stateWidth = 180;
const namesWidth = region.width - stateWidth;
const headTop = 22;
const headHeight = 46;
const footTop = paper.height - 46;

const lineBelow: Draw = (pen, { left, top, width, height }) => {
  pen
    .lineWidth(1)
    .moveTo(left, top + height)
    .lineTo(left + width, top + height)
    .stroke(colours.brand);
};

const lineAbove: Draw = (pen, { left, top, width }) => {
  pen
    .lineWidth(0.6)
    .moveTo(left, top)
    .lineTo(left + width, top)
    .stroke(colours.rule);
};

const name = (words: string, weight: 400 | 700): ReactElement =>
  text({ size, width: namesWidth, weight, tight: true, padY: 1 }, shortened(words, namesWidth, size, weight));

const right = (words: string, wordsSize: number): ReactElement =>
  text({ size: wordsSize, width: stateWidth, weight: 700, align: 'right', tight: true }, words);

/** Of a case of which part is lost. */
const DAMAGED = 'Not whole: part of this case could not be read';

type HeadFacts = Pick<Pack, 'school' | 'pupil' | 'state' | 'version' | 'sample' | 'damaged'>;

const head = ({ school, pupil, state, version, sample, damaged }: HeadFacts): ReactElement =>
  box(
    { width: region.width, height: headHeight, flexDirection: 'row', alignItems: 'flex-end', paddingBottom: 6 },
    { draw: lineBelow },
    box(
      { width: namesWidth },
      {},
      ...(sample ? [name('Sample: not a real pupil', 700)] : []),
      ...(damaged ? [name(DAMAGED, 700)] : []),
      name(school, 700),
      name(pupil, 400),
    ),
    box(
      { width: stateWidth },
      {},
      right(stateInWords(state), state === 'draft' ? 30 : 15),
      ...(state === 'draft' ? [] : [right(`Code ${version}`, size)]),
    ),
  );

const pageWidth = 110;

const foot = (title: string, printedOn: string, page: number, pages: number): ReactElement => {
  const width = region.width - pageWidth;
  return box(
    { width: region.width, flexDirection: 'row', paddingTop: 6 },
    { draw: lineAbove },
    text(
      { size, width, colour: colours.quiet, tight: true },
      shortened(`${title}. Printed on ${printedOn}`, width, size, 400),
    ),
    text(
      { size, width: pageWidth, align: 'right', colour: colours.quiet, tight: true },
      `Page ${String(page)} of ${String(pages)}`,
    ),
  );
};

/** What stands at the head of every page. */
export function headStrip({ school, pupil, state, version, sample, damaged }: Pack): Strip {
  return strip('page head', head, [{ school, pupil, state, version, sample, damaged }], { within: [], gap: 0 });
}

/** What stands at the foot of one page. */
export function footStrip(title: string, printedOn: string, page: number, pages: number): Strip {
  return strip('page foot', foot, [title, printedOn, page, pages], { within: [], gap: 0 });
}

/** The head at its place on a page. */
export const placeHead = (node: LaidNode): LaidNode => moved(node, { left: region.left, top: headTop });

/** The foot at its place on a page. */
export const placeFoot = (node: LaidNode): LaidNode => moved(node, { left: region.left, top: footTop });

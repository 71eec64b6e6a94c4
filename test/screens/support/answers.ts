import type { Answers } from '../../../src/case/case.ts';
import type { TypedAnswers } from '../../../src/sample/typed-rows.ts';
import { medicalShortPlain, plainParts } from '../../scenarios/medical-short-plain.ts';
import { answersOf } from '../../scenarios/typed.ts';

/** A whole plain case of four weeks from 11 January 2027. */
export const plain: Answers = medicalShortPlain;

/** The plain case with other answers in it. */
export const plainWith = (...parts: readonly TypedAnswers[]): Answers => answersOf(...plainParts, ...parts);

/** The plain case without the answers whose path is one of these or begins with it. */
export const plainWithout = (...paths: readonly string[]): Answers =>
  new Map([...plain].filter(([path]) => !paths.some((gone) => path === gone || path.startsWith(`${gone}.`))));

import type { AccountMark, CaseMark } from './mark-words.ts';
import { accountMarkWords, caseMarkWords, settingsMarkWords } from './mark-words.ts';

/** What a person is asked before something that was found wrong is told no more. */
export interface Settling {
  readonly heading: string;
  readonly words: readonly string[];
  /** What they press; nothing where nothing is wrong. `erases`: what is left goes as a whole. */
  readonly act?: { readonly words: string; readonly erases: boolean };
}

const NOTHING: Settling = { heading: 'Nothing is left to settle', words: ['Nothing is found wrong here any more.'] };

/** Of one case; `name` as the case is known by, empty where that is lost too. */
export function settlingOfCase(name: string, marks: readonly CaseMark[]): Settling {
  if (marks.length === 0) return NOTHING;
  const called = name === '' ? 'somebody whose name cannot be read' : name;
  const found = marks.map((mark) => caseMarkWords(mark, called));
  return marks.includes('gone')
    ? {
        heading: `Take the case of ${called} off the list?`,
        words: [
          ...found,
          'What may be left of it is deleted, with its key. Once it is off the list, Waymark no longer says that it is missing; a line without its name stays under “Erased cases” in the settings.',
        ],
        act: { words: 'Take it off the list', erases: true },
      }
    : {
        heading: `Has the case of ${called} been put right?`,
        words: [
          ...found,
          'Go through the case first, and type again what is missing. After that, what is there counts: what cannot be read is deleted. Where Waymark knows that an answer is lost, it asks for it until it is typed again; of all else it no longer speaks.',
        ],
        act: { words: 'It has been put right', erases: false },
      };
}

/** Of the school’s settings. */
export function settlingOfSettings(marks: readonly CaseMark[]): Settling {
  if (marks.length === 0) return NOTHING;
  const found = marks.map(settingsMarkWords);
  return marks.includes('gone')
    ? {
        heading: 'Begin the school’s settings anew?',
        words: [
          ...found,
          'What may be left of them is deleted: the school’s facts, who works here, and how long cases are kept. Cases keep the facts that they were begun with.',
        ],
        act: { words: 'Begin them anew', erases: false },
      }
    : {
        heading: 'Have the school’s settings been checked?',
        words: [...found, 'After that, what is there counts: what cannot be read is deleted.'],
        act: { words: 'They have been checked', erases: false },
      };
}

/** Of the account of all cases. */
export function settlingOfAccount(marks: readonly AccountMark[]): Settling {
  if (marks.length === 0) return NOTHING;
  return {
    heading: 'Is the list of cases complete?',
    words: [
      ...marks.map(accountMarkWords),
      'Compare the list with your school’s own records. After that, the cases on the list are those there should be, what is stored among them and is no case is deleted, and Waymark no longer speaks of this. A case that cannot be opened stays on the list until you say of it that it has been dealt with. Lines of erased cases are kept in two places: one is lost only where both are damaged, or where it was written in the last minute before. Look through “Erased cases” in the settings.',
    ],
    act: { words: 'The list is complete', erases: false },
  };
}

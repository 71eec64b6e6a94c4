import type { Help } from '../../case/how.ts';
import type { AboutPupil, ParentDecision, Sourced } from './catalogue.ts';

/** What a parent reads on the screen beside the papers, in one language. */
export interface ParentsPageWords {
  /** Gets the parent’s name, empty where none is known, and what the pupil is called. */
  readonly hello: (parent: string, pupil: string) => string;
  readonly inOneGo: Sourced;
  /** What they are free to say; before anything is agreed. */
  readonly free: Sourced;
  readonly days: AboutPupil;
  readonly week: (number: number) => string;
  readonly take: string;
  readonly ring: string;
  /** Whose number it is. */
  readonly lead: AboutPupil;
  readonly noNumber: string;
  readonly office: string;
  readonly ill: Sourced;
  readonly outside: string;
  readonly advice: Sourced;
  readonly complain: Sourced;
  readonly mind: string;
  readonly think: string;
  /** Where they stop without saying anything. */
  readonly undecided: { readonly heading: string; readonly words: AboutPupil };
  readonly thanks: (parent: string) => string;
  readonly headLast: Sourced;
  /** Each gets a day as it is read. */
  readonly begins: (day: string) => string;
  readonly firstTalk: (day: string) => string;
  /** What the buttons say, and what stands beside the boxes. */
  readonly controls: {
    readonly next: string;
    readonly back: string;
    readonly stop: string;
    /** The same for who hears it alone. */
    readonly stopInFull: string;
    readonly at: (page: number, of: number) => string;
    readonly size: string;
    readonly sizes: Readonly<Record<100 | 125 | 150, string>>;
    readonly decision: string;
    readonly choose: string;
    readonly whatElse: string;
    readonly whyNot: string;
    readonly inYourWords: (words: string) => string;
    readonly anotherAnswer: string;
    readonly fullName: string;
    readonly tickEach: string;
    readonly signatureOf: (name: string) => string;
    readonly howToDraw: string;
    readonly or: string;
    readonly draw: string;
    readonly type: string;
    /** The way of who is helped: how, who helps, and why. */
    readonly help: string;
    readonly howHelped: string;
    readonly helps: Readonly<Record<Help, string>>;
    readonly helper: string;
    readonly whyHelped: string;
    readonly whyHelpedHint: string;
    readonly nameStays: (name: string) => string;
    readonly time: string;
    readonly keeping: string;
    readonly notRecorded: string;
    readonly tryAgain: string;
    readonly iAm: (name: string) => string;
    readonly giveBack: string;
    /** Gets what the papers are called. */
    readonly copies: (papers: string) => string;
  };
  /** What is signed: above the boxes, in the one box there may be, and as the button. */
  readonly signing: {
    readonly legend: string;
    readonly takesBack: SigningWords;
    readonly agreeToChange: SigningWords;
    readonly refuseChange: SigningWords;
  } & Readonly<Record<ParentDecision, SigningWords>>;
}

/** One decision where it is signed. */
interface SigningWords {
  readonly heading: string;
  readonly tick: string;
  readonly act: string;
}

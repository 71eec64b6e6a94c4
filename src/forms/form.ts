import type { VisitedForm } from '../arrangements/ids.ts';
import type { Source } from '../authorities/sources.ts';
import type { Case } from '../case/case.ts';
import type { Field } from '../case/field.ts';
import type { ListField } from '../case/list.ts';

/** Words a user reads; where they name the pupil they are a function of the earlier answers. */
export type Wording = string | ((c: Case) => string);

export interface Option {
  readonly value: string;
  readonly label: string;
  readonly hint?: string;
}

/** How an answer is given. */
export type Control =
  | { readonly kind: 'text'; readonly width?: 'short' | 'medium' }
  | { readonly kind: 'textarea'; readonly rows: number }
  | { readonly kind: 'date' }
  /** One of a few; `inline` for yes and no, `tiles` for the steps of a scale, each of them `<value>: <words>`. */
  | { readonly kind: 'choice'; readonly options: readonly Option[]; readonly inline?: true; readonly tiles?: true }
  /** Some of a few; the value `none` is kept apart, last and exclusive. */
  | { readonly kind: 'choices'; readonly options: readonly Option[] }
  /** One of many: the year groups. */
  | { readonly kind: 'select'; readonly options: readonly Option[] }
  /** The four times of one school day. */
  | { readonly kind: 'school-day' }
  /** One of the parents that were listed. */
  | { readonly kind: 'parent' };

/** One question: one field, its words and its control. */
export interface Question {
  readonly field: Field<unknown>;
  readonly label: Wording;
  /** The name of the answer, in lists of answers and in documents: `Date of birth`. */
  readonly short: string;
  readonly hint?: Wording;
  readonly control: Control;
  readonly optional?: true;
  /** Where this holds it is optional; it reads only earlier answers. The walk gives the question as what it then is. */
  readonly optionalWhen?: (c: Case) => boolean;
  /** Said with a button of its page, never asked for: without an answer nothing is wanting. */
  readonly pressed?: true;
  /** Left open it holds nobody, and is a duty all the same once it falls due: it is not called optional. */
  readonly owed?: true;
  /** What holds as long as nothing is typed: it stands in the box and on paper, follows from the answers, and is not stored. */
  readonly otherwise?: Wording;
  /**
   * What the case shows when the answer is given, in words: they are kept beside it, and it stands open again once the case shows others.
   * `words` gives nothing where the case shows nothing.
   */
  readonly givenOn?: {
    readonly field: Field<string>;
    readonly words: (c: Case) => string | undefined;
    readonly isOther: (c: Case) => boolean;
    /** The answer that shows it. */
    readonly shownAt: (c: Case) => string | undefined;
  };
  /** Asked only where this holds; it reads only earlier answers. */
  readonly when?: (c: Case) => boolean;
  /** What to do when nothing was answered: `Enter the pupil’s date of birth`. */
  readonly missing: Wording;
}

/** A page of questions that belong together: at most six. */
export interface Page {
  readonly id: string;
  readonly heading: Wording;
  /** A sentence or two above the questions. */
  readonly intro?: Wording;
  /** Told in an inset below the intro: a duty, a consequence. */
  readonly inset?: Wording;
  readonly questions: readonly Question[];
  /** Where this holds, what is left open here holds nobody back; it may read any answer. */
  readonly waived?: (c: Case) => boolean;
  /** Folded away: why this is asked. */
  readonly why: string;
  readonly source: readonly Source[];
  readonly when?: (c: Case) => boolean;
}

/** A page of questions, at one place in a form. */
export interface QuestionStep extends Page {
  readonly kind: 'questions';
}

/** A list: rows are added, edited and removed; each row has a page or more. */
export interface ListStep {
  readonly kind: 'list';
  readonly id: string;
  readonly heading: Wording;
  readonly intro?: Wording;
  readonly list: ListField;
  /** The pages of one row. Their fields' paths are relative to the row; a condition sees the row's own answers by those paths too. */
  readonly pages: readonly Page[];
  /** What one row is called: `parent or carer`. */
  readonly one: string;
  /** The field that names a row in the list. */
  readonly title: Field<unknown>;
  /** Where a row has one page and Continue comes by each, from the list to the next step; else a row is opened from the list and leads back to it. */
  readonly rowsOnTheWay?: true;
  /** How many rows there must be, and may be. */
  readonly least: number;
  readonly most: number;
  /** What to do when there are too few. */
  readonly missing: Wording;
  readonly why: string;
  readonly source: readonly Source[];
  readonly when?: (c: Case) => boolean;
}

/** A page with a screen of its own. Its answers are declared elsewhere; `paths` says which, so that the walk lets them through. */
export interface ScreenStep {
  readonly kind: 'screen';
  readonly id: string;
  readonly screen: 'timetable' | 'pattern' | 'not-this-way' | 'exceptions';
  readonly heading: Wording;
  readonly paths: (path: string) => boolean;
  readonly why: string;
  readonly source: readonly Source[];
  readonly when?: (c: Case) => boolean;
}

export type Step = QuestionStep | ListStep | ScreenStep;

/** A form, declared once: the page, the messages, the list of answers and the document are read from it. */
export interface Form {
  readonly id: VisitedForm | 'school' | 'keeping' | 'exceptions';
  readonly title: string;
  readonly steps: readonly Step[];
}

/** The words of a wording. */
export const wordsOf = (wording: Wording, c: Case): string => (typeof wording === 'string' ? wording : wording(c));

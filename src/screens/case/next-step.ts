import { isSomethingElse } from '../../arrangements/about.ts';
import { arrangementOf } from '../../arrangements/arrangement-of.ts';
import { signingParent } from '../../arrangements/signing-parent.ts';
import { valueOf } from '../../case/field.ts';
import type { Place } from '../../case/place.ts';
import { openDayUpTo, readCalendar } from '../../case/school-calendar.ts';
import { addDays, formatWeekdayDate, isBefore } from '../../domain/iso-date.ts';
import { wordsOf } from '../../forms/form.ts';
import { casePlace, isSamePlace, placeToPath, REMOVE } from '../../forms/place.ts';
import { pageOfSection } from '../../forms/section-number.ts';
import type { Walk } from '../../forms/walk.ts';
import type { Reading } from '../../reading/reading.ts';
import { readinessInWords } from '../shared/readiness-in-words.ts';
import { rowTitle } from '../shared/row-title.ts';
import { todosBeforeParent } from '../shared/todo.ts';
import { parentInShort } from './parent-in-short.ts';
import { sectionNames } from './section-names.ts';
import type { Section } from './sections.ts';
import { isFinished, sectionsOf } from './sections.ts';

/** What is done next with a draft: one thing. */
export interface NextStep {
  /** What to do: `Go on with the risk assessment`. */
  readonly title: string;
  /** Where the person was in it: the name of the page, and which it is. */
  readonly wasAt?: { readonly page: string; readonly number: string } | undefined;
  /** A sentence about it. */
  readonly detail?: string | undefined;
  readonly button: string;
  /** Where it is done, as a path of ids. */
  readonly place: string;
  /** The section it belongs to, by its id. */
  readonly section?: string;
  /** What else can be looked at from there. */
  readonly beside?: { readonly words: string; readonly place: string } | undefined;
}

type Read = Pick<Reading, 'life' | 'readiness' | 'proposed' | 'signatures'>;

/** The pages that come when every section is complete: whoever was there has checked the answers. */
const after = (['check-answers', 'readiness', 'sign', 'pack'] as const).map(casePlace);

/** What a page is called, and which of its section, or of its list, it is; nothing where it is not asked. */
function pageAt(walk: Walk, { form, step, row, page: ofRow }: Place): NextStep['wasAt'] {
  const asked = walk.steps.find((one) => one.form.id === form && one.step.id === step);
  // Nobody goes on with taking a row away.
  if (asked === undefined || ofRow === REMOVE) return undefined;
  if (asked.kind === 'list' && row !== undefined) {
    const index = asked.rows.findIndex(({ id }) => id === row);
    const number = `${asked.step.one} ${String(index + 1)} of ${String(asked.rows.length)}`;
    return index < 0 ? undefined : { page: rowTitle(asked.step, row, index, walk.case), number };
  }
  const page = pageOfSection(walk, form, step);
  const number = page === undefined ? '' : `page ${String(page.at)} of ${String(page.of)}`;
  return { page: wordsOf(asked.step.heading, walk.case), number };
}

/** What the parent will be shown, once there is something to show. */
function shownToParent({ readiness, proposed: { case: c } }: Read): NextStep['beside'] {
  return readiness.needsParent
    ? { words: `See what ${parentInShort(c) ?? 'the parent'} will be shown`, place: 'pack' }
    : undefined;
}

/** Going on with a section: where the person was, if that is in it; else its first open page. */
function goOn(reading: Read, { form, state }: Section, isNew: boolean, last: Place | undefined): NextStep {
  const wasAt = last?.form === form.id ? pageAt(reading.proposed.walk, last) : undefined;
  const place = placeToPath(wasAt === undefined || last === undefined ? state.place : last);
  const step = { section: form.id, place, wasAt, button: 'Go on' };
  if (isSomethingElse(reading.proposed.case)) return { ...step, title: 'Read what to do instead' };
  const name = sectionNames[form.id] ?? form.title;
  return isNew
    ? { ...step, title: `Begin with ${name}`, button: 'Begin' }
    : { ...step, title: `Go on with ${name}`, beside: shownToParent(reading) };
}

/** By when it is decided, while that day is not past. */
function byWhen({ case: c, today }: Reading['proposed']): string | undefined {
  const start = valueOf(c, arrangementOf(c).start);
  const by = start === undefined ? undefined : openDayUpTo(readCalendar(c), addDays(start, -1));
  return by === undefined || isBefore(by, today)
    ? undefined
    : `By ${formatWeekdayDate(by)}, the last school day before it starts.`;
}

/** Asking for the signature that is next. */
function sign(reading: Read): NextStep {
  const { readiness, proposed } = reading;
  const isParents = readiness.needsParent && readiness.parent?.decision !== 'agree';
  return {
    title: isParents ? `Ask ${signingParent(proposed.case)?.name ?? 'the parent'} to decide` : 'Ask the head to sign',
    detail: byWhen(proposed),
    button: 'Go on to sign',
    place: 'sign',
    beside: shownToParent(reading),
  };
}

/**
 * What is done next with a draft. Sections come first: the one that the person was in, while something is wanting of it, else the first that
 * something is wanting of. Then all answers are checked; then what is open is settled; then it is decided.
 * @param last where the person was, the home of the case left out.
 */
export function nextStep(reading: Read, last: Place | undefined): NextStep {
  const sections = sectionsOf(reading.proposed.walk);
  const open = sections.filter((section) => !isFinished(section));
  const next = open.find(({ form }) => form.id === last?.form) ?? open[0];
  if (next !== undefined) {
    const isNew = sections.every(({ state }) => state.progress === 'not-started');
    return goOn(reading, next, isNew, last);
  }
  if (last === undefined || !after.some((page) => isSamePlace(page, last)))
    return {
      title: 'Check all answers',
      detail: 'Every section is complete.',
      button: 'Check the answers',
      place: 'check-answers',
      beside: shownToParent(reading),
    };
  return todosBeforeParent(reading.readiness, reading.proposed.case).length === 0
    ? sign(reading)
    : {
        title: 'Settle what is left',
        detail: `${readinessInWords(reading)}.`,
        button: 'See what is left',
        place: 'readiness',
        beside: shownToParent(reading),
      };
}

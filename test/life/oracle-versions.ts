/** What was agreed, as the oracle reads the words in their turn. */
import type { Facts, Terms, Version, Word } from './oracle-words.ts';
import { dayGiven, sessionAfter, takenBackSince, textOf } from './oracle-words.ts';

/** Whether what some words said was taken back since, or ended with notice that nobody had given when they were said. */
function areOver(words: readonly Word[], now: Facts, upTo: number): boolean {
  const last = words.at(-1);
  if (last === undefined) return false;
  const day = Math.max(...words.map(dayGiven));
  const isEnded = now.lastDay !== undefined && now.lastDay >= day && now.lastDay !== last.facts.lastDay;
  return isEnded || takenBackSince(day, last.facts, now, upTo).length > 0;
}

/** Whether a word was given in the knowledge that what others said is over. */
const knowsItIsOver = (word: Word, words: readonly Word[]): boolean => areOver(words, word.facts, dayGiven(word));

/** Whether a paper, or a letter, was given before another word, though it came in after it. */
const isOlder = ({ given }: Word, other: Word | undefined): boolean =>
  given !== undefined && other !== undefined && given.day < dayGiven(other);

/** The words that were put down by somebody who had the opposite, and later, word of the same person. */
export function tooLate(words: readonly Word[]): ReadonlySet<Word> {
  const late = new Set<Word>();
  words.forEach((word, place) => {
    const last = words
      .slice(0, place)
      .findLast((one) => one.who === word.who && !late.has(one) && (word.seen === undefined || word.seen.has(one.id)));
    const isOpposite = (last?.says === 'agree') !== (word.says === 'agree');
    if (isOpposite && isOlder(word, last)) late.add(word);
  });
  return late;
}

/** The last word of somebody that no refusal came after, and no word that knew better. */
export function wordOf(who: Word['who'], view: readonly Word[]): Word | undefined {
  const last = view.findLast((word) => word.who === who);
  return last === undefined ||
    view.slice(view.indexOf(last) + 1).some((word) => word.says === 'refuse' || knowsItIsOver(word, [last]))
    ? undefined
    : last;
}

/** Where nothing has begun it holds from its start, or from the session after the last word; a change from the next day, or the day it names. */
function firstSession({ start, changedFrom }: Terms, on: number, soonest: number, isFirst: boolean): number {
  if (isFirst) return Math.max(2 * start, soonest);
  const names = changedFrom ?? start;
  if (names === on) return soonest;
  return names > on ? 2 * names : 2 * (on + 1);
}

/** What everybody agreed to, out of the decisions in their turn. */
export function versionsIn(words: readonly Word[]): readonly Version[] {
  const found: Version[] = [];
  const late = tooLate(words);
  words.forEach((word, place) => {
    const text = textOf(word.terms);
    const before = words.slice(0, place).filter((one) => !late.has(one));
    const views = [before, before.filter(({ id }) => word.seen?.has(id) ?? false)];
    const isAbout = (version: Version): boolean =>
      word.says === 'refuse'
        ? !isOlder(
            word,
            version.words.findLast(({ who }) => who === word.who),
          )
        : !knowsItIsOver(word, version.words.slice(0, 2));
    // Whoever knew of it, and not that it was taken back, says the same once more.
    const isThere = ({ by, no }: Version): boolean =>
      no === undefined || (word.says === 'agree' && word.seen?.has(by) === true && !word.seen.has(no.id));
    const own = views
      .map((view) => found.findLast(({ by }) => view.some(({ id }) => id === by)))
      .find((version) => version?.text === text && isThere(version) && isAbout(version));
    if (own !== undefined && word.says === 'refuse') {
      for (const version of found.slice(found.indexOf(own)))
        if (version.takenBack === undefined && (version === own || word.seen?.has(version.by) === false))
          found[found.indexOf(version)] = { ...version, takenBack: dayGiven(word), no: word };
      return;
    }
    if (word.says !== 'agree' || late.has(word)) return;
    if (own !== undefined) {
      found[found.indexOf(own)] = { ...own, words: [...own.words, word] };
      return;
    }
    const other = views
      .map((view) => wordOf(word.who === 'parent' ? 'head' : 'parent', view))
      .find((one) => one?.says === 'agree' && textOf(one.terms) === text && !knowsItIsOver(word, [one]));
    if (other === undefined) return;
    const agreed = Math.max(dayGiven(word), dayGiven(other));
    const sessions = [word, other].map((one) => sessionAfter(one, word.facts.closed));
    const soonest = Math.max(...sessions, found.at(-1)?.soonest ?? -Infinity);
    const begun = found.findLast((version) => version.from < soonest);
    const from = Math.max(firstSession(word.terms, agreed, soonest, begun === undefined), begun?.soonest ?? -Infinity);
    const unheard = words
      .slice(words.indexOf(other) + 1, place)
      .find(
        (one) => one.who === other.who && one.says === 'refuse' && textOf(one.terms) === text && !isOlder(one, other),
      );
    found.push({
      number: found.length + 1,
      text,
      terms: word.terms,
      agreed,
      soonest,
      from,
      takenBack: unheard && dayGiven(unheard),
      no: unheard,
      by: word.id,
      words: [other, word],
      known: word.facts,
    });
  });
  return found;
}

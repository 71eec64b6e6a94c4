import { arrangementOf } from '../../arrangements/arrangement-of.ts';
import { valueOf } from '../../case/field.ts';
import { daysBetween, formatWeekdayDate, isBefore } from '../../domain/iso-date.ts';
import { TaskList } from '../../ui/TaskList.tsx';
import { useCaseView } from '../shared/case-view.ts';
import { readinessInWords } from '../shared/readiness-in-words.ts';
import { beforeParent } from './before-parent.ts';
import { parentInShort } from './parent-in-short.ts';
import { sectionsInWords } from './sections.ts';

const begun = (words: string): string => `${words.charAt(0).toUpperCase()}${words.slice(1)}`;

/** What holds the parent’s decision, each with the page that settles it, and how far the start is. */
export function BeforeDeciding() {
  const { reading, hrefOf } = useCaseView();
  const { case: c, today } = reading.proposed;
  const { sections, todos, count } = beforeParent(reading);
  const start = valueOf(c, arrangementOf(c).start);
  const days = start === undefined ? 0 : daysBetween(today, start);
  const who = reading.readiness.needsParent ? `${parentInShort(c) ?? 'the parent'} can decide` : 'the head can sign';
  return (
    <section className="wm-home__before">
      <h2 className="govuk-heading-m">{`Before ${who}`}</h2>
      <p className="wm-home__line">{readinessInWords(reading)}.</p>
      {count > 0 && (
        <TaskList
          items={[
            ...(sections === 0 ? [] : [{ title: `${begun(sectionsInWords(sections))} to finish` }]),
            ...todos.map(({ words, place }) => ({ title: words, href: hrefOf(place) })),
            ...(count > todos.length ? [{ title: `See all ${String(count)} things`, href: hrefOf('readiness') }] : []),
          ]}
        />
      )}
      {start !== undefined && isBefore(today, start) && (
        <p className="wm-home__note">
          {`Start ${formatWeekdayDate(start)}: ${days === 1 ? '1 day' : `${String(days)} days`} from today.`}
        </p>
      )}
    </section>
  );
}

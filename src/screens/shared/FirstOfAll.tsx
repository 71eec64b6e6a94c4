import { useCaseView } from './case-view.ts';
import { findingsIn } from './finding-groups.ts';
import { TodoList } from './TodoList.tsx';

/** What comes before any signature where nothing holds: whether the pupil is in school full time, and what a no to that brings. */
export function FirstOfAll() {
  const { life, findings, overdue } = useCaseView().reading;
  const first = findingsIn(findings, 'run', overdue);
  if (first.length === 0 || (life.state !== 'refused' && life.state !== 'not-begun')) return null;
  return (
    <section>
      <h2 className="govuk-heading-m">First of all</h2>
      <TodoList findings={first} overdue={overdue} />
    </section>
  );
}

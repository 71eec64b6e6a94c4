import { placeToPath } from '../../forms/place.ts';
import type { SectionState } from '../../reading/section-state.ts';
import type { TaskStatus } from '../../ui/TaskList.tsx';
import { TaskList } from '../../ui/TaskList.tsx';
import { useCaseView } from '../shared/case-view.ts';
import { sectionsInWords, sectionsOf } from './sections.ts';

/** How far a section has come, in words: the rows of its list while one of them is open, else its answers. */
function statusOf({ progress, answers, rows }: SectionState): TaskStatus {
  switch (progress) {
    case 'not-started':
      return { text: 'Not begun', tone: 'grey' };
    case 'completed':
      return { text: 'Complete', tone: 'plain' };
    case 'not-needed':
      return { text: 'Not needed', tone: 'plain' };
    case 'incomplete':
      return rows !== undefined && rows.done < rows.of
        ? { text: `${String(rows.done)} of ${String(rows.of)} ${rows.one}${rows.of === 1 ? '' : 's'}`, tone: 'blue' }
        : { text: `${String(answers.done)} of ${String(answers.of)}`, tone: 'blue' };
  }
}

/** Every section of the case, with how far it has come. @param current the one that the person is in, by its id. */
export function Sections({ current }: { readonly current?: string | undefined }) {
  const { reading, hrefOf } = useCaseView();
  const sections = sectionsOf(reading.proposed.walk);
  return (
    <section>
      <h2 className="govuk-heading-m">{`The ${sectionsInWords(sections.length)}`}</h2>
      <TaskList
        items={sections.map(({ form, state }) => ({
          title: form.title,
          href: hrefOf(placeToPath(state.place)),
          status: statusOf(state),
          isCurrent: form.id === current,
        }))}
      />
    </section>
  );
}

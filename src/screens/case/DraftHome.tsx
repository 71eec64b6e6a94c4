import { TaskList } from '../../ui/TaskList.tsx';
import { Timeline } from '../../ui/Timeline.tsx';
import { useCaseView } from '../shared/case-view.ts';
import { NotKnownOfSchool } from '../shared/NotKnownOfSchool.tsx';
import { SchoolFactsOffer } from '../shared/SchoolFactsOffer.tsx';
import { BeforeDeciding } from './BeforeDeciding.tsx';
import { leftOffAt } from './left-off-at.ts';
import { nextStep } from './next-step.ts';
import { NextBox } from './NextBox.tsx';
import { pagesBeside } from './pages-beside.ts';
import { peopleInCase } from './people-in-case.ts';
import { Sections } from './Sections.tsx';
import { useFinishTasks } from './use-finish-tasks.ts';
import { whatHappened } from './what-happened.ts';

/** How much of what happened is shown at once. */
const MOST = 6;

/** The home of a case that is being written: what is next, what holds the decision, the sections, who is in it, its papers, what happened. */
export function DraftHome() {
  const { reading, hrefOf, head, lastPlace, damage } = useCaseView();
  const { proposed } = reading;
  const step = nextStep(reading, leftOffAt(lastPlace));
  const { check, beforeSigning, signing, changes } = useFinishTasks();
  const people = peopleInCase(reading);
  const moments = whatHappened(reading, head);
  return (
    <div className="wm-home">
      <div>
        {damage.isAllLost !== true && <NextBox step={step} />}
        <SchoolFactsOffer />
        <NotKnownOfSchool />
      </div>
      <BeforeDeciding />
      <div>
        <Sections current={step.section} />
        <h2 className="govuk-heading-m">Also here</h2>
        <TaskList items={[check, beforeSigning, signing, { ...changes, status: undefined }]} />
      </div>
      <div>
        {people.length > 0 && (
          <section>
            <h2 className="govuk-heading-m">People</h2>
            <TaskList
              items={people.map(({ name, role, standing }) => ({
                title: name,
                ...(role === '' ? {} : { hint: role }),
                status: { text: standing, tone: 'plain' },
              }))}
            />
          </section>
        )}
        <section>
          <h2 className="govuk-heading-m">Documents</h2>
          <TaskList
            items={[
              { title: 'Draft of the pack', href: hrefOf('pack') },
              ...pagesBeside(proposed).map(({ page, title, hint }) => ({ title, hint, href: hrefOf(page) })),
            ]}
          />
        </section>
        {moments.length > 0 && (
          <section>
            <h2 className="govuk-heading-m">What happened</h2>
            <Timeline moments={moments} most={MOST} />
          </section>
        )}
      </div>
    </div>
  );
}

import { useId } from 'react';
import { classNames } from './class-names.ts';
import { Tag } from './Tag.tsx';

/** How far a task has come. `plain` is done, `blue` wants doing, `grey` cannot start yet. */
export interface TaskStatus {
  readonly text: string;
  readonly tone: 'plain' | 'blue' | 'grey';
}

interface Task {
  readonly title: string;
  readonly hint?: string | undefined;
  /** Missing while it cannot be started. */
  readonly href?: string | undefined;
  /** Left out where there is nothing to say. */
  readonly status?: TaskStatus | undefined;
  /** Whether the person is in it. */
  readonly isCurrent?: boolean;
}

interface TaskListProps {
  readonly items: readonly Task[];
}

const TaskItem = ({ title, hint, href, status, isCurrent = false }: Task) => {
  const id = useId();
  const described = [...(hint === undefined ? [] : [`${id}-hint`]), ...(status === undefined ? [] : [`${id}-status`])];
  return (
    <li className={classNames('govuk-task-list__item', href !== undefined && 'govuk-task-list__item--with-link')}>
      <div className="govuk-task-list__name-and-hint">
        {href === undefined ? (
          <div>{title}</div>
        ) : (
          <a
            className="govuk-link govuk-task-list__link"
            href={href}
            aria-describedby={described.length === 0 ? undefined : described.join(' ')}
          >
            {isCurrent ? <strong>{title}</strong> : title}
          </a>
        )}
        {hint !== undefined && (
          <div id={`${id}-hint`} className="govuk-task-list__hint">
            {hint}
          </div>
        )}
      </div>
      {status !== undefined && (
        <div
          className={classNames(
            'govuk-task-list__status',
            status.tone === 'grey' && 'govuk-task-list__status--cannot-start-yet',
          )}
          id={`${id}-status`}
        >
          {status.tone === 'blue' ? <Tag text={status.text} tone="blue" /> : status.text}
        </div>
      )}
    </li>
  );
};

/** What there is to do, and how far it has come. The whole row is the link. */
export const TaskList = ({ items }: TaskListProps) => (
  <ul className="govuk-task-list">
    {items.map((item) => (
      <TaskItem key={`${item.title} ${item.href ?? ''}`} {...item} />
    ))}
  </ul>
);

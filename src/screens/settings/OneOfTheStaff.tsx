import { useState } from 'react';
import type { Person } from '../../case/person.ts';
import { BackLink } from '../../ui/BackLink.tsx';
import { Button } from '../../ui/Button.tsx';
import { ErrorSummary } from '../../ui/ErrorSummary.tsx';
import { Form } from '../../ui/Form.tsx';
import { Heading1 } from '../../ui/Heading1.tsx';
import { hrefTo } from '../shared/address.ts';
import { personProblems, typedPerson } from '../shared/person-problems.ts';
import { PersonFields } from '../shared/PersonFields.tsx';
import { usePageTitle } from '../shared/use-page-title.ts';

export interface OneOfTheStaffProps {
  /** As they are known; nobody where one is added. */
  readonly before: Person | undefined;
  readonly onKeep: (person: Person) => void;
  readonly onBack: () => void;
}

/** The name and role of one who works here. */
export function OneOfTheStaff({ before, onKeep, onBack }: OneOfTheStaffProps) {
  const [person, setPerson] = useState<Person>(before ?? { name: '', role: '' });
  const [problems, setProblems] = useState<readonly { readonly id: string; readonly text: string }[]>([]);
  const [tries, setTries] = useState(0);
  const title = before === undefined ? 'Add somebody who works here' : 'Change a name or role';
  usePageTitle(title, title, problems.length > 0);
  const submit = (): void => {
    const found = personProblems(person, 'their');
    setProblems(found);
    setTries(tries + 1);
    if (found.length === 0) onKeep(typedPerson(person));
  };
  return (
    <>
      <BackLink href={hrefTo({ page: 'settings', place: 'staff' })} onFollow={onBack} />
      {problems.length > 0 && (
        <ErrorSummary key={tries} errors={problems.map(({ id, text }) => ({ href: id, text }))} />
      )}
      <Heading1>{title}</Heading1>
      {before !== undefined && (
        <p className="govuk-body">What they wrote or signed before keeps the name and role it was written with.</p>
      )}
      <Form onSubmit={submit}>
        <PersonFields
          person={person}
          whose="their"
          onChange={setPerson}
          errors={new Map(problems.map(({ id, text }) => [id, text]))}
        />
        <Button>{before === undefined ? 'Add them' : 'Keep the change'}</Button>
      </Form>
    </>
  );
}

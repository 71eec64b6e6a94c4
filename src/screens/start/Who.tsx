import { useState } from 'react';
import type { Person } from '../../case/person.ts';
import { isSamePerson, personInWords } from '../../case/staff.ts';
import { BackLink } from '../../ui/BackLink.tsx';
import { Button } from '../../ui/Button.tsx';
import { ErrorSummary } from '../../ui/ErrorSummary.tsx';
import { Form } from '../../ui/Form.tsx';
import { Heading1 } from '../../ui/Heading1.tsx';
import { personProblems, typedPerson } from '../shared/person-problems.ts';
import { PersonFields } from '../shared/PersonFields.tsx';
import { usePageTitle } from '../shared/use-page-title.ts';

export interface WhoProps {
  /** Who works here, as far as they are remembered. */
  readonly staff: readonly Person[];
  readonly onWorkAs: (person: Person) => void;
  /** Who was working until somebody else was to; nobody after an unlock. */
  readonly working?: Person | undefined;
  /** They go on working after all. */
  readonly onKeep?: (() => void) | undefined;
}

/** Who is working: chosen with one press; or told, where they are not among those who are remembered. */
export function Who(props: WhoProps) {
  const { staff } = props;
  const [another, setAnother] = useState(staff.length === 0);
  return another ? (
    <SomebodyElse
      {...props}
      onBack={() => {
        setAnother(false);
      }}
    />
  ) : (
    <OneOfThem
      {...props}
      onAnother={() => {
        setAnother(true);
      }}
    />
  );
}

/** The way back for whoever pressed by mistake. */
const GoOnAs = ({ working, onKeep }: Pick<WhoProps, 'working' | 'onKeep'>) =>
  working === undefined ? null : (
    <BackLink href="#/" onFollow={onKeep}>
      {`Go on as ${personInWords(working)}`}
    </BackLink>
  );

function OneOfThem({ staff, working, onKeep, onWorkAs, onAnother }: WhoProps & { readonly onAnother: () => void }) {
  usePageTitle('Who is working?');
  return (
    <>
      <GoOnAs working={working} onKeep={onKeep} />
      <Heading1>Who is working?</Heading1>
      <p className="govuk-body">
        Your name and role are written beside the cases you begin, what you type and what you sign.
      </p>
      <ul className="govuk-list">
        {staff.map((person) => (
          <li key={personInWords(person)}>
            <Button
              type="button"
              onClick={() => {
                onWorkAs(person);
              }}
            >
              {personInWords(person)}
            </Button>
          </li>
        ))}
        <li>
          <Button type="button" variant="secondary" onClick={onAnother}>
            Somebody else
          </Button>
        </li>
      </ul>
    </>
  );
}

function SomebodyElse({ staff, working, onKeep, onWorkAs, onBack }: WhoProps & { readonly onBack: () => void }) {
  const [person, setPerson] = useState<Person>({ name: '', role: '' });
  const [problems, setProblems] = useState<readonly { readonly id: string; readonly text: string }[]>([]);
  const [tries, setTries] = useState(0);
  usePageTitle('Who is working?', 'somebody-else', problems.length > 0);
  const submit = (): void => {
    const found = personProblems(person, 'your');
    setProblems(found);
    setTries(tries + 1);
    const typed = typedPerson(person);
    if (found.length === 0) onWorkAs(staff.find((each) => isSamePerson(each, typed)) ?? typed);
  };
  return (
    <>
      {staff.length > 0 ? <BackLink href="#/" onFollow={onBack} /> : <GoOnAs working={working} onKeep={onKeep} />}
      {problems.length > 0 && (
        <ErrorSummary key={tries} errors={problems.map(({ id, text }) => ({ href: id, text }))} />
      )}
      <Heading1>Who is working?</Heading1>
      <p className="govuk-body">
        This is asked once. Waymark keeps your name and role on this device, locked like everything else.
      </p>
      <Form onSubmit={submit}>
        <PersonFields
          person={person}
          whose="your"
          onChange={setPerson}
          errors={new Map(problems.map(({ id, text }) => [id, text]))}
        />
        <Button>Continue</Button>
      </Form>
    </>
  );
}

import { useEffect, useState } from 'react';
import type { Person } from '../../case/person.ts';
import { isSamePerson, personInWords, withoutPerson, withPerson, withPersonAs } from '../../case/staff.ts';
import type { Failure } from '../../domain/failure.ts';
import { BackLink } from '../../ui/BackLink.tsx';
import { Button } from '../../ui/Button.tsx';
import { ButtonGroup } from '../../ui/ButtonGroup.tsx';
import { Heading1 } from '../../ui/Heading1.tsx';
import { hrefTo } from '../shared/address.ts';
import { useServices } from '../shared/services.ts';
import { usePageTitle } from '../shared/use-page-title.ts';
import { failureWords } from '../words/failure-words.ts';
import { OneOfTheStaff } from './OneOfTheStaff.tsx';
import { RemoveOneOfTheStaff } from './RemoveOneOfTheStaff.tsx';

type Shown =
  | { readonly page: 'all' | 'add' }
  /** Whose name and role are changed, or who is removed. */
  | { readonly page: 'change' | 'remove'; readonly person: Person };

const NOBODY: readonly Person[] = [];

/** Who works here: each is offered at the next unlock. Nothing that they wrote or signed follows from this list. */
export function Staff() {
  const { staff, vault } = useServices();
  const [people, setPeople] = useState<readonly Person[] | undefined>(undefined);
  const [failure, setFailure] = useState<Failure | undefined>(undefined);
  const [shown, setShown] = useState<Shown>({ page: 'all' });
  useEffect(() => {
    let isGone = false;
    void staff.read().then((read) => {
      if (isGone) return;
      if (read.ok) setPeople(read.value);
      else setFailure(read.error);
    });
    return () => {
      isGone = true;
    };
  }, [staff]);
  const all = (): void => {
    setShown({ page: 'all' });
  };
  const keep = async (next: readonly Person[]): Promise<boolean> => {
    const kept = await staff.keep(next);
    setFailure(kept.ok ? undefined : kept.error);
    if (kept.ok) setPeople(next);
    all();
    return kept.ok;
  };
  const change = async (before: Person, after: Person): Promise<void> => {
    const { person: working } = vault.getSnapshot().context;
    const isKept = await keep(withPersonAs(people ?? NOBODY, before, after));
    if (isKept && working !== undefined && isSamePerson(working, before))
      vault.send({ type: 'WORK_AS', person: after });
  };
  switch (shown.page) {
    case 'all':
      return <All people={people} failure={failure} onShow={setShown} />;
    case 'add':
      return (
        <OneOfTheStaff
          before={undefined}
          onBack={all}
          onKeep={(person) => {
            void keep(withPerson(people ?? NOBODY, person));
          }}
        />
      );
    case 'change':
      return (
        <OneOfTheStaff
          before={shown.person}
          onBack={all}
          onKeep={(after) => {
            void change(shown.person, after);
          }}
        />
      );
    case 'remove':
      return (
        <RemoveOneOfTheStaff
          person={shown.person}
          onBack={all}
          onRemove={() => {
            void keep(withoutPerson(people ?? NOBODY, shown.person));
          }}
        />
      );
  }
}

interface AllProps {
  /** Nothing until they are read. */
  readonly people: readonly Person[] | undefined;
  readonly failure: Failure | undefined;
  readonly onShow: (shown: Shown) => void;
}

function All({ people, failure, onShow }: AllProps) {
  usePageTitle('Who works here', 'staff');
  return (
    <>
      <BackLink href={hrefTo({ page: 'settings', place: '' })} />
      <Heading1>Who works here</Heading1>
      {failure !== undefined && (
        <p className="govuk-error-message">
          {failureWords(failure).what}. {failureWords(failure).next}
        </p>
      )}
      <p className="govuk-body">
        Whoever unlocks Waymark chooses themselves here with one press. Where there is only one, they are not asked.
      </p>
      {people !== undefined && (
        <>
          {people.length === 0 && <p className="govuk-body">Nobody is remembered.</p>}
          <ul className="govuk-list">
            {people.map((person) => (
              <li key={personInWords(person)}>
                <p className="govuk-body govuk-!-margin-bottom-1">{personInWords(person)}</p>
                <ButtonGroup>
                  <Button
                    type="button"
                    variant="secondary"
                    onClick={() => {
                      onShow({ page: 'change', person });
                    }}
                  >
                    Change <span className="govuk-visually-hidden">{personInWords(person)}</span>
                  </Button>
                  <Button
                    type="button"
                    variant="secondary"
                    onClick={() => {
                      onShow({ page: 'remove', person });
                    }}
                  >
                    Remove <span className="govuk-visually-hidden">{personInWords(person)}</span>
                  </Button>
                </ButtonGroup>
              </li>
            ))}
          </ul>
          <Button
            type="button"
            onClick={() => {
              onShow({ page: 'add' });
            }}
          >
            Add somebody
          </Button>
        </>
      )}
    </>
  );
}

import type { Person } from '../../case/person.ts';
import { TextInput } from '../../ui/TextInput.tsx';
import type { Whose } from './person-problems.ts';

export interface PersonFieldsProps {
  readonly person: Person;
  readonly whose: Whose;
  readonly onChange: (person: Person) => void;
  readonly errors: ReadonlyMap<string, string>;
}

const LABELS = { your: ['Your name', 'Your role'], their: ['Their name', 'Their role'] } as const;

const errorOf = (errors: ReadonlyMap<string, string>, id: string): { readonly error?: string } => {
  const error = errors.get(id);
  return error === undefined ? {} : { error };
};

/** One who works here: written beside what they begin, type and sign. */
export function PersonFields({ person, whose, onChange, errors }: PersonFieldsProps) {
  const [name, role] = LABELS[whose];
  return (
    <>
      <TextInput
        id="person-name"
        label={name}
        hint={`It is written beside what ${whose === 'your' ? 'you' : 'they'} begin, type and sign.`}
        value={person.name}
        onChange={(typed) => {
          onChange({ ...person, name: typed });
        }}
        {...errorOf(errors, 'person-name')}
      />
      <TextInput
        id="person-role"
        label={role}
        hint="For example, Headteacher or SENCO."
        width="medium"
        value={person.role}
        onChange={(typed) => {
          onChange({ ...person, role: typed });
        }}
        {...errorOf(errors, 'person-role')}
      />
    </>
  );
}

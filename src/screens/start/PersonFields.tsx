import { TextInput } from '../../ui/TextInput.tsx';
import type { TypedPerson } from './person-problems.ts';

export interface PersonFieldsProps {
  readonly person: TypedPerson;
  readonly onChange: (person: TypedPerson) => void;
  readonly errors: ReadonlyMap<string, string>;
}

const errorOf = (errors: ReadonlyMap<string, string>, id: string): { readonly error?: string } => {
  const error = errors.get(id);
  return error === undefined ? {} : { error };
};

/** Who is at the keyboard: written beside what they begin and sign. */
export function PersonFields({ person, onChange, errors }: PersonFieldsProps) {
  return (
    <>
      <TextInput
        id="person-name"
        label="Your name"
        hint="It is written beside the cases you begin."
        value={person.name}
        onChange={(name) => {
          onChange({ ...person, name });
        }}
        {...errorOf(errors, 'person-name')}
      />
      <TextInput
        id="person-role"
        label="Your role"
        hint="For example, Headteacher or SENCO."
        width="medium"
        value={person.role}
        onChange={(role) => {
          onChange({ ...person, role });
        }}
        {...errorOf(errors, 'person-role')}
      />
    </>
  );
}

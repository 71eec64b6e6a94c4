/** The one who is about to work, as typed. */
export interface TypedPerson {
  readonly name: string;
  readonly role: string;
}

/** What is missing of the person at the keyboard, by field id. */
export const personProblems = ({
  name,
  role,
}: TypedPerson): readonly { readonly id: string; readonly text: string }[] => [
  ...(name.trim() === '' ? [{ id: 'person-name', text: 'Enter your name' }] : []),
  ...(role.trim() === '' ? [{ id: 'person-role', text: 'Enter your role, like Headteacher or SENCO' }] : []),
];

/** The one who is about to work, as typed. */
export interface TypedWorker {
  readonly name: string;
  readonly role: string;
}

/** What is missing of the person at the keyboard, by field id. */
export const workerProblems = ({
  name,
  role,
}: TypedWorker): readonly { readonly id: string; readonly text: string }[] => [
  ...(name.trim() === '' ? [{ id: 'worker-name', text: 'Enter your name' }] : []),
  ...(role.trim() === '' ? [{ id: 'worker-role', text: 'Enter your role, like Headteacher or SENCO' }] : []),
];

import type { Person } from '../../case/person.ts';

/** Whose name and role are typed: the reader’s own, or another’s. */
export type Whose = 'your' | 'their';

/** One who works here, as they are kept: without stray spaces around. */
export const typedPerson = ({ name, role }: Person): Person => ({ name: name.trim(), role: role.trim() });

/** What is missing of one who works here, by field id. */
export const personProblems = (
  { name, role }: Person,
  whose: Whose,
): readonly { readonly id: string; readonly text: string }[] => [
  ...(name.trim() === '' ? [{ id: 'person-name', text: `Enter ${whose} name` }] : []),
  ...(role.trim() === '' ? [{ id: 'person-role', text: `Enter ${whose} role, like Headteacher or SENCO` }] : []),
];

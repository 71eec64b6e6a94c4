/** Whether it is about a change of what was agreed, about just what was agreed, or about something new. */
export type About = 'new' | 'change' | 'agreed';

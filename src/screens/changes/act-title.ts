/** The name of the section, over every page of an act. */
export const TITLE = 'What can change';

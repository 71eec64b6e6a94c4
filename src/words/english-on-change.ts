import type { ParentWords } from './catalogue.ts';

/** What a parent reads of a change of what they agreed to, whatever was agreed; for a reading age of about 9. */
export const onChange: ParentWords['onChange'] = {
  agree: {
    label: () => 'I agree to the change',
    meaning: [
      {
        words: () => 'It counts once the headteacher has signed too, from the next day or the later day it names.',
        source: 'ours',
      },
    ],
  },
  changes: {
    label: () => 'I want something else',
    meaning: [
      { words: () => 'Say what should be different. What you agreed before goes on until then.', source: 'ours' },
    ],
  },
  refuse: {
    label: () => 'I do not agree to the change',
    meaning: [
      { words: () => 'What you agreed before goes on. You do not have to give a reason.', source: 'LCC §9.3; ours' },
    ],
  },
};

/** That they take back what they agreed to. */
export const takeBack: ParentWords['takeBack'] = {
  label: () => 'I take my agreement back',
  meaning: [
    {
      words: (name) => `${name} goes to school full time from the next school day. You do not have to give a reason.`,
      source: 'DfE para 67; ours',
    },
  ],
};

import type { ParentWords } from './catalogue.ts';

/** That they want something else than what was agreed, or is to be. */
export const somethingElse: ParentWords['somethingElse'] = {
  label: () => 'I want something else',
  meaning: [
    {
      words: () => 'Say what should be different. What you agreed before stays as it is until everybody agrees.',
      source: 'ours',
    },
  ],
};

/** What a parent reads first where they read once more what they agreed to, whatever it was. */
export const holding: ParentWords['holding'] = (agreedOn) => ({
  words: (name) =>
    `This is what you agreed to for ${name}, dated ${agreedOn}. It goes on as it is, unless you take it back. At the end you can say that you want something else, or that you take it back.`,
  source: 'DfE para 67; ours',
});

/** What a parent reads of a change of what they agreed to, whatever was agreed; for a reading age of about 9. */
export const onChange: ParentWords['onChange'] = ({ agreedOn, from, until }) => ({
  opening: {
    words: (name) =>
      `This paper is about a change. What was agreed for ${name}, dated ${agreedOn}, ${until === undefined ? '' : `has its last day on ${until}. It `}stays as it is until you and the headteacher agree to the change. Take your time, and ask about anything that is not clear.`,
    source: 'LCC §9 end; DfE para 67',
  },
  rest: { words: () => 'All else stays as it was agreed.', source: 'ours' },
  decisions: {
    agree: {
      label: () => (from === undefined ? 'I agree to the change' : `I agree, from ${from}`),
      meaning: [
        {
          words: () =>
            from === undefined
              ? 'It counts once the headteacher has signed too, from the next day.'
              : 'It counts once the headteacher has signed too, from the next day or from that day if it is later.',
          source: 'ours',
        },
      ],
    },
    changes: somethingElse,
    refuse: {
      label: () =>
        `I do not agree: what was agreed, dated ${agreedOn}, stays as it is${until === undefined ? '' : `, with its last day on ${until}`}`,
      meaning: [{ words: () => 'You do not have to give a reason.', source: 'LCC §9.3; ours' }],
    },
  },
});

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

/** That they take back what they agreed to, where they read of a change of it: it stands apart from what they say of that. */
export const takeBackApart: ParentWords['takeBackApart'] = {
  label: () => 'I take my agreement back: full time from the next school day',
  meaning: [
    {
      words: () => 'You can do this on any day, whatever you think of the change. You do not have to give a reason.',
      source: 'DfE para 67; ours',
    },
  ],
};

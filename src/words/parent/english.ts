import type { ParentWords } from './catalogue.ts';
import { holding, onChange, somethingElse, takeBack, takeBackApart } from './english-on-change.ts';

/** A parent who agreed, or is to, can take it back. */
const changeOfMind: ParentWords['changeOfMind'] = {
  words: (name) =>
    `You can change your mind at any time. Tell the school, and ${name} goes back to full time from the next school day.`,
  source: 'DfE para 67; ours',
};

/** What a parent reads, in English, for a reading age of about 9. */
export const english: ParentWords = {
  language: 'en-GB',
  heading: (name) => `Your agreement to ${name}’s part-time timetable`,
  opening: {
    words: (name) =>
      `For a short time ${name} will spend fewer hours in school. This can only happen if you agree. Take your time, and ask about anything that is not clear.`,
    source: 'LCC §2, §9.3',
  },
  agreement: {
    heading: () => 'By signing you say that',
    items: [
      {
        words: (name) =>
          `someone from school has talked all of this through with you and heard what you think is right for ${name}`,
        source: 'LCC Appendix 4; DfE para 67',
      },
      {
        words: () => 'you know that it is only for a limited time, and you know the day it ends',
        source: 'LCC Appendix 4; DfE para 67',
      },
      { words: () => 'you agree to the plan, and to the days and hours in it', source: 'LCC §9 end; DfE para 67' },
    ],
  },
  agreementOnChange: {
    heading: () => 'By signing you say that',
    items: [
      {
        words: (name) =>
          `someone from school has talked the change through with you and heard what you think is right for ${name}`,
        source: 'LCC Appendix 4; DfE para 67',
      },
      {
        words: () => 'you know that it is only for a limited time, and you know the day it ends',
        source: 'LCC Appendix 4; DfE para 67',
      },
      {
        words: () => 'you agree to the plan with the change, and to the days and hours in it',
        source: 'LCC §9 end; DfE para 67',
      },
    ],
  },
  parentPart: {
    heading: () => 'What you take on in these weeks',
    items: [
      { words: (name) => `You are in charge of ${name} in the hours away from school.`, source: 'LCC Appendix 4' },
      {
        words: (name) => `You see to it that an adult is there while ${name} does schoolwork.`,
        source: 'LCC Appendix 4',
      },
      {
        words: () => 'You keep the work going back and forth, so that teachers can mark it and help.',
        source: 'LCC Appendix 4',
      },
      {
        words: (name) => `You look after ${name}’s health and safety when they are not in school.`,
        source: 'LCC Appendix 4',
      },
    ],
  },
  schoolPart: {
    heading: () => 'What the school takes on in these weeks',
    items: [
      {
        words: (name) => `The school watches closely whether the timetable is helping ${name}.`,
        source: 'LCC Appendix 4',
      },
      {
        words: () => 'The school meets you to look at the plan again, on the day you agreed.',
        source: 'LCC Appendix 4',
      },
      {
        words: (name) => `The school gives ${name} work to do at home, and marks all of it.`,
        source: 'LCC Appendix 4',
      },
      { words: () => 'The school talks with the other services that help your family.', source: 'LCC Appendix 4' },
    ],
  },
  duty: {
    words: (name) =>
      `The school still has a duty to keep ${name} safe, in the hours at home too. Your signature does not take that duty away.`,
    source: 'LCC §8',
  },
  decisions: {
    heading: () => 'What do you want to say?',
    agree: {
      label: () => 'I agree',
      meaning: [
        {
          words: () =>
            'The part-time timetable can start once the headteacher has signed too, and not before the day in the plan.',
          source: 'LCC §9.3; ours',
        },
      ],
    },
    changes: {
      label: () => 'I want something changed',
      meaning: [
        { words: () => 'Say what should be different. Nothing starts yet.', source: 'LCC §9.3' },
        {
          words: (name) => `Until you agree to a new plan, ${name} goes to school full time.`,
          source: 'LCC §9.3; DfE para 65',
        },
      ],
    },
    refuse: {
      label: () => 'I do not agree',
      meaning: [
        {
          words: () => 'The part-time timetable does not happen. You do not have to give a reason.',
          source: 'LCC §9.3; ours',
        },
        {
          words: (name) => `${name} goes to school full time, and the school looks for other ways to help.`,
          source: 'LCC §9.3; DfE para 65',
        },
      ],
    },
  },
  onChange,
  somethingElse,
  takeBack,
  takeBackApart,
  holding,
  alternatives: {
    heading: (name) => `Other ways to help ${name}`,
    items: [
      { words: () => 'more help in class or at break, with full days in school', source: 'LCC §5, §9.1' },
      {
        words: () => 'changes that make the school day easier, such as a quiet place or a softer start',
        source: 'LCC §6, §9.1',
      },
      { words: () => 'an Early Help Assessment, to see what would help the whole family', source: 'LCC §6, §9.1' },
      { words: () => 'asking a health or education specialist what else to try', source: 'LCC §5.1, §6' },
    ],
  },
  changeOfMind,
  onceAgreed: changeOfMind,
  copy: { words: () => 'You can have a copy of this. The school keeps the signed one.', source: 'LCC §9 end' },
  plan: {
    twoPapers: {
      words: () => 'There are two papers to read: this form, and then the plan. You give one answer for both.',
      source: 'LCC §9 end',
    },
    onScreen: {
      words: () => 'This is the plan. Read it in your own time too. You decide after it.',
      source: 'LCC §9 end',
    },
    opening: {
      words: () => 'This plan goes with the form that you sign. You give one answer for both.',
      source: 'LCC §9 end, Appendix 5',
    },
    reviews: [
      {
        words: () =>
          'The plan is talked over every week. The targets for the weeks to come can change each time, as things go better or worse than hoped.',
        source: 'LCC Appendix 5',
      },
      {
        words: () => 'If the days, the hours or the help should change, you are asked again.',
        source: 'LCC §9 end; DfE para 67',
      },
    ],
    besideHeading: 'Not part of what is agreed',
    beside: {
      words: () =>
        'What comes from here on can change without asking you again: the targets of each week, what other services say, and how the need was shown.',
      source: 'LCC Appendix 5; ours',
    },
    onPaper: {
      words: () =>
        'On paper more comes after this: the targets of each week, what other services say, and how the need was shown. That can change without asking you again.',
      source: 'LCC Appendix 5; ours',
    },
    comesNext: {
      words: () => 'Your answer here is for the plan too. The plan is the next paper.',
      source: 'LCC §9 end',
    },
    comesApart: {
      words: () => 'Your answer here is for the plan too. The school gives you the plan with this form.',
      source: 'LCC §9 end',
    },
  },
};

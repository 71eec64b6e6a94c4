import { holding, onChange, somethingElse, takeBack, takeBackApart } from './english-on-change.ts';
import type { FlexiWords } from './flexi-catalogue.ts';

/** What a parent reads of flexi-schooling, in English, for a reading age of about 9. */
export const englishFlexi: FlexiWords = {
  language: 'en-GB',
  agreement: {
    opening: {
      words: (name) =>
        `You asked that ${name} learns partly in school and partly at home. This paper says what you and the school agree. Take your time, and ask about anything that is not clear.`,
      source: 'LCC §7; Herts',
    },
    limited: {
      words: () =>
        'It is for a set time. On the review day you and the school look at it again. It then goes on, changes or ends.',
      source: 'Herts; LCC Appendix 7',
    },
    sessions: {
      words: () =>
        'A school day has two sessions. The afternoon one begins when the school takes its register after lunch.',
      source: 'ours',
    },
    turns: {
      words: (_, on) =>
        `Two weeks take turns, week A first${on === undefined ? '' : `, from ${on}`}. A week in which the school is closed is not counted.`,
      source: 'ours',
    },
    clauses: {
      teaching: () => 'Who teaches what',
      oversight: () => 'Who looks after it',
      progress: (name) => `How you and the school see what ${name} has learnt`,
      sen: (name) => `Extra help that ${name} gets`,
      exams: () => 'Exams, and who pays for what',
      tutors: () => 'If somebody else teaches at home',
      registers: () => 'What the school’s register says',
      absence: (name) => `When ${name} does not come to school`,
      contacts: () => 'Who to ring',
      concerns: () => 'When somebody is worried',
      trips: () => 'Trips on a home day',
      tests: () => 'Tests on a home day',
      events: () => 'School events on a home day',
      reviews: () => 'When you look at it again',
      notice: () => 'How it can end',
      disputes: () => 'If you and the school do not agree',
    },
    headSays: {
      heading: () => 'By signing, the headteacher says that',
      items: [
        { words: () => 'this was talked through and agreed with you', source: 'LCC Appendix 7' },
        { words: (name) => `it is the best thing for ${name}`, source: 'LCC Appendix 7' },
      ],
    },
    parentSays: {
      heading: () => 'By signing, you say that',
      items: [
        {
          words: (name) => `you are responsible for ${name}’s education in the sessions at home`,
          source: 'LCC §7, Appendix 7',
        },
        { words: () => 'you know that this is looked at again regularly', source: 'LCC Appendix 7' },
      ],
    },
    bothSay: {
      heading: () => 'By signing, you and the headteacher both say that',
      items: [
        {
          words: () =>
            'you know that the register uses the right code: sessions at home are code C, which is time away that the school has allowed',
          source: 'LCC §7, Appendix 7',
        },
        { words: (name) => `keeping ${name} safe stays a job that you share`, source: 'LCC Appendix 7' },
      ],
    },
    duty: {
      words: (name) =>
        `The school still has its own duty to keep ${name} safe, in the sessions at home too. Nothing you sign here takes that duty away.`,
      source: 'LCC §8, Appendix 7',
    },
    voluntary: {
      words: (name) =>
        `Flexi-schooling is a free choice on both sides. You can end it, and so can the headteacher. After that ${name} goes to school full time.`,
      source: 'Herts; LCC §7',
    },
    attached: {
      words: (name) =>
        `What ${name} learns at home, and how, is part of this agreement. It also stands on a paper of its own, the outline of home education.`,
      source: 'LCC Appendix 7',
    },
  },
  decisions: {
    heading: () => 'What do you want to say?',
    agree: {
      label: () => 'I agree',
      meaning: [
        {
          words: () => 'What this paper says can start on the agreed day, once the headteacher has signed too.',
          source: 'LCC §7, Appendix 7',
        },
      ],
    },
    changes: {
      label: () => 'I want something changed',
      meaning: [
        { words: () => 'Say what should be different. Nothing new starts yet.', source: 'Herts; ours' },
        { words: () => 'Until you and the headteacher agree, everything stays as it is now.', source: 'LCC §7; ours' },
      ],
    },
    refuse: {
      label: () => 'I do not agree',
      meaning: [
        {
          words: () => 'You do not agree to this paper. Nothing new starts, and you do not have to give a reason.',
          source: 'Herts; ours',
        },
        {
          words: (name) => `If ${name} is not flexi-schooled yet, ${name} goes to school full time.`,
          source: 'LCC §7; ours',
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
    heading: (name) => `Other things that could help ${name}`,
    items: [
      {
        words: () => 'telling the school what you hoped for, and asking what can be done in the school day',
        source: 'Herts; ours',
      },
      { words: () => 'lessons, clubs or projects at school in what matters most', source: 'ours' },
      { words: (name) => `if school is hard for ${name}: more help in class, or a calmer place to be`, source: 'ours' },
      { words: () => 'asking again later, whenever you want to', source: 'LCC §7; ours' },
    ],
  },
  changeOfMind: {
    words: (name) =>
      `If you agree now, you can still change your mind later. The agreement says how to end it. After that ${name} goes to school full time.`,
    source: 'Herts; ours',
  },
  onceAgreed: {
    words: (name) =>
      `You can take this back on any day, or end it in the way that this agreement says. After that ${name} goes to school full time.`,
    source: 'Herts; ours',
  },
  copy: { words: () => 'You can have a copy of this. The school keeps the signed one.', source: 'ours' },
  letter: {
    greeting: (parent) => `Dear ${parent ?? 'parent or carer'},`,
    thanks: {
      words: (name, on) =>
        `Thank you for your request${on === undefined ? '' : ` of ${on}`} that ${name} should learn partly in school and partly at home.`,
      source: 'LCC §7',
    },
    talked: {
      words: (_, on) => `I have thought about it with care${on === undefined ? '' : `, and talked with you on ${on}`}.`,
      source: 'LCC Appendix 7; ours',
    },
    decided: {
      words: () => 'I have decided not to agree to it. This letter says why, and what the school offers instead.',
      source: 'Herts; LCC §7',
    },
    reasons: () => 'Why',
    offer: () => 'What the school offers instead',
    also: {
      heading: () => 'What else you should know',
      items: [
        {
          words: () => 'Flexi-schooling is a free choice on both sides, and the headteacher is free to decide.',
          source: 'Herts; LCC §7',
        },
        {
          words: (name) => `${name} stays on the school’s roll, and comes to school full time.`,
          source: 'LCC §7; ours',
        },
        {
          words: () =>
            'You are welcome to talk to me about this. If you are still unhappy, the school office can give you the complaints procedure.',
          source: 'ours',
        },
      ],
    },
    close: 'Yours sincerely,',
  },
  checklist: {
    words: () =>
      'For a parent or carer who is thinking about flexi-schooling. Tick each line that is true for you, and ask about the others.',
    source: 'Herts; ours',
  },
  outline: {
    words: (name) =>
      `You provide ${name}’s education in the sessions at home, and you are responsible for it. The school sets no work for them.`,
    source: 'LCC §7',
  },
};

import type { ParentsPageWords } from './pages-catalogue.ts';

/** What a parent reads on the screen beside what they sign: how to use their part, who helps, and what a no is. For a reading age of about 9. */
export const pages: ParentsPageWords = {
  hello: (parent: string, pupil: string): string =>
    parent === '' ? `Hello. This is about ${pupil}.` : `Hello ${parent}. This is about ${pupil}.`,
  days: (pupil: string): string => `${pupil}’s weeks`,
  week: (number) => `Week ${String(number)}`,
  take: 'What each side takes on',
  ring: 'Who to ring',
  mind: 'You can change your mind',
  /** Before somebody has agreed. */
  free: {
    words: (pupil) =>
      `You can say yes, ask for something else, or say no. A no is not held against you or ${pupil}. It is not a reason to exclude a child.`,
    source: 'DfE para 67; life of an arrangement',
  },
  inOneGo: { words: () => 'It takes about five minutes. Ask about anything that is not clear.', source: 'ours' },
  lead: (pupil: string): string => `Leads the plan for ${pupil}`,
  noNumber: 'Ask the school for the number',
  office: 'The school’s office',
  ill: { words: (pupil) => `If ${pupil} is ill, or plans change`, source: 'life of an arrangement' },
  outside: 'Advice from outside the school',
  advice: {
    words: () =>
      'IPSEA helps families of children with extra needs, for free: www.ipsea.org.uk. You can also ask your council for its SENDIASS.',
    source: 'life of an arrangement; ours',
  },
  complain: {
    words: () => 'If you are not happy with what the school does, you can complain. Ask the office how.',
    source: 'life of an arrangement; ours',
  },
  think: 'I want to think about it first',
  undecided: {
    heading: 'Nothing is decided',
    words: (pupil: string): string =>
      `You have said neither yes nor no. Nothing changes for ${pupil}. Take your time, and tell the school when you are ready.`,
  },
  thanks: (parent: string): string => (parent === '' ? 'Thank you' : `Thank you, ${parent}`),
  headLast: {
    words: () => 'It counts only once everybody who has to agree has signed, the headteacher too.',
    source: 'LCC §9 end; ours',
  },
  begins: (day: string): string => `The shorter days begin on ${day}.`,
  firstTalk: (day: string): string => `The plan is talked over with you on ${day}.`,
  controls: {
    next: 'Next',
    back: 'Back',
    stop: 'Stop',
    stopInFull: 'Stop without signing',
    at: (page, of) => `${String(page)} of ${String(of)}`,
    size: 'Size of the letters',
    sizes: { 100: 'Usual letters', 125: 'Large letters', 150: 'Largest letters' },
    decision: 'Your decision',
    choose: 'Choose what you want to say',
    whatElse: 'What would you like to change?',
    whyNot: 'Would you like to say why? (optional)',
    inYourWords: (words) => `In your words: “${words}”`,
    anotherAnswer: 'Change my answer',
    fullName: 'Your full name',
    tickEach: 'Tick each box to sign',
    signatureOf: (name) => `Signature of ${name}`,
    howToDraw: 'Use a finger, a pen or a mouse. A dot is not enough.',
    or: 'Or:',
    draw: 'draw your name',
    type: 'type your name',
    help: 'have somebody help you',
    howHelped: 'How are you helped?',
    helps: {
      'read-aloud': 'Somebody read it all out to me',
      interpreter: 'An interpreter told me in my language',
      'witnessed-mark': 'I make a mark on paper, and somebody sees it',
      'at-my-request': 'Somebody writes for me, because I ask them to',
    },
    helper: 'Name of the person who helps you',
    whyHelped: 'Why are you helped?',
    whyHelpedHint: 'For example: I speak Polish, or my hand is hurt.',
    nameStays: (name) => `It is kept as the word of ${name}.`,
    time: 'The date and time of this device are kept with it.',
    keeping: 'Keeping your signature safe',
    notRecorded: 'Not recorded yet',
    tryAgain: 'Try again',
    iAm: (name) => `Yes, I am ${name}`,
    giveBack: 'Give the device back to the school',
    copies: (papers) =>
      `Give the device back to the school now. You can have a copy: ask the school to print or send ${papers}.`,
  },
  signing: {
    legend: 'Signature',
    agree: {
      heading: 'You agree',
      tick: 'This is my signature, and I agree',
      act: 'I agree',
    },
    agreeToChange: {
      heading: 'You agree to the change',
      tick: 'This is my signature, and I agree to the change',
      act: 'I agree to the change',
    },
    changes: {
      heading: 'You want something changed',
      tick: 'This is my signature, and I ask for changes',
      act: 'Ask for this change',
    },
    refuse: {
      heading: 'You do not agree',
      tick: 'This is my signature, and I do not agree',
      act: 'I do not agree',
    },
    refuseChange: {
      heading: 'You do not agree to the change',
      tick: 'This is my signature, and I do not agree to the change',
      act: 'I do not agree to the change',
    },
    takesBack: {
      heading: 'You take your agreement back',
      tick: 'This is my signature, and I take my agreement back',
      act: 'I take my agreement back',
    },
  },
};

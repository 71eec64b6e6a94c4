import type { BrowserContext, Locator, Page } from '@playwright/test';
import { goTo } from './support/beside.ts';
import { byLocators } from './support/hand.ts';
import type { LifeState } from './support/lives.ts';
import { DAY_OF_THE_LIVES, lifeStates, livedCases, pupilIn } from './support/lives.ts';
import { seedCases } from './support/seed.ts';
import { keepShots } from './support/shots.ts';
import { expect, test } from './support/test.ts';
import type { Watch } from './support/watch.ts';
import { watch } from './support/watch.ts';

type Signer = 'parent' | 'head';

/** What a page has to say, in whatever words, and what would be untrue there. */
interface Telling {
  readonly says?: readonly RegExp[];
  readonly never?: readonly RegExp[];
}

type Pages = Partial<Readonly<Record<'list' | 'tasks' | 'readiness' | 'sign' | 'evidence', Telling>>>;

/** What is true of a case in one state, page by page. Source: the life of an arrangement, section 2. */
interface Truth {
  /** On its line in the list, its task list and its sign page alike. */
  readonly everywhere: Telling;
  readonly list?: Telling;
  readonly tasks?: Telling;
  readonly sign?: Telling;
  readonly evidence?: Telling;
  /** Whose signature the sign page asks for, or takes back, and whose it cannot. */
  readonly open?: readonly Signer[];
  readonly closed?: readonly Signer[];
  /** The first and the last day that has a code, and one half-day that tells the version in force; none where nobody agreed. */
  readonly codes: { readonly first: RegExp; readonly last: RegExp; readonly day: readonly [RegExp, RegExp] } | 'none';
}

// What would be a claim of a state, in any words that the pages have for it.
const RUNS = /(?<!(?:while|once) it )\bruns\b|\bis running\b|\bweek \d+ of \d+\b/i;
const IS_AGREED = /\bis agreed\b|\bagreed on\b|\bas agreed\b|(?<!\bnot )\beverybody (has )?agreed\b/i;
const ENDED = /\bended\b|(?<!its week )\bis over\b|\btook .*agreement back\b|\bfull time since\b|\bleft the school\b/i;
const WAITS = /\bwait(s|ing)? for (?!it\b)/i;
const DRAFT = /\bdraft\b/i;
const OVERDUE = /\boverdue\b/i;
const FULL_TIME_WAS_DUE = /\bfull[- ]time (was|is) due\b|\bdid it begin\b/i;
const FULL_TIME_GOES_ON = /should be in (school )?full[- ]time|in school full[- ]time|full[- ]time goes on/i;
const SOMEBODY_REFUSED = /\b(does|did) not agree\b|\bsaid no\b|\brefuse[sd]?\b/i;
const VERSION_IN_FORCE = /Yes, (for )?version \d/;
const VERSION_THAT_ENDED = /Held until 8 February 2027: version \d/;
const VERSION_TO_ITS_END = /Held until 5 February 2027: version \d/;
const C2 = /\bC2\b/;

/** That nothing has been agreed, so nothing can run, be over or have ended. */
const NOTHING_AGREED = [RUNS, IS_AGREED, ENDED, FULL_TIME_WAS_DUE, C2] as const;
const NO_VERSION = { never: [VERSION_IN_FORCE, /agreed by everybody on/i] } as const;

const WEEKS_OF_RUNNING = {
  first: /^Monday 25 January/,
  last: /^Friday 19 February/,
  day: [/^Tuesday 26 January/, C2],
} as const;

const truths: Readonly<Record<LifeState, Truth>> = {
  draft: {
    everywhere: { never: [...NOTHING_AGREED, OVERDUE, SOMEBODY_REFUSED, WAITS] },
    list: { says: [DRAFT], never: [/\bsigned\b/i] },
    sign: { says: [/not signed/i], never: [/signed by/i, /\bcompleted\b/i] },
    evidence: { says: [/nobody has (signed|decided)/i], never: [VERSION_IN_FORCE, /\bagrees\b/i] },
    open: ['parent'],
    closed: ['head'],
    codes: 'none',
  },
  waitsForHead: {
    everywhere: {
      says: [/wait(s|ing) for (the head|Pat Headley)/i, /11 February/, FULL_TIME_GOES_ON],
      never: [...NOTHING_AGREED, OVERDUE, SOMEBODY_REFUSED, DRAFT, /wait(s|ing) for [^.]*(Robin|parent)/i],
    },
    sign: { says: [/Agrees/], never: [/\bobjected\b/i] },
    evidence: { says: [/Robin Fielding/, /Agrees/, /11 February 2027/], ...NO_VERSION },
    open: ['parent', 'head'],
    codes: 'none',
  },
  parentAsksForChanges: {
    everywhere: {
      says: [/Robin Fielding (asks|asked|wants) (for )?(changes|something else)/i, FULL_TIME_GOES_ON],
      never: [...NOTHING_AGREED, OVERDUE, SOMEBODY_REFUSED, DRAFT, /wait(s|ing) for (the head|Pat)/i],
    },
    sign: { says: [/Fridays are too long\./], never: [/\bAgrees\b/, /\bcompleted\b/i] },
    evidence: { says: [/Asks for changes/i, /Fridays are too long\./, /11 February 2027/], ...NO_VERSION },
    open: ['parent'],
    closed: ['head'],
    codes: 'none',
  },
  refusedByParent: {
    everywhere: {
      says: [/Robin Fielding (does|did) not agree|Robin Fielding said no/i, /11 February/, FULL_TIME_GOES_ON],
      never: [...NOTHING_AGREED, OVERDUE, DRAFT, WAITS],
    },
    sign: {
      says: [/He wants to be in school\./, /other help|else/i],
      never: [/\bcompleted\b/i, /(?<!not )\bagrees\b/i],
    },
    evidence: { says: [/Does not agree/i, /He wants to be in school\./, /11 February 2027/], ...NO_VERSION },
    open: ['parent'],
    closed: ['head'],
    codes: 'none',
  },
  refusedByAgency: {
    everywhere: {
      says: [/Lee Marsh[^.]*((does|did) not agree|said no)/i, /11 February/, FULL_TIME_GOES_ON],
      never: [...NOTHING_AGREED, OVERDUE, DRAFT, WAITS, /Robin Fielding (does|did) not agree/i],
    },
    sign: { never: [/\bobjected\b/i] },
    evidence: { says: [/Lee Marsh[^.]*((does|did) not agree|said no)/i, /Robin Fielding/, /Agrees/], ...NO_VERSION },
    open: ['parent'],
    closed: ['head'],
    codes: 'none',
  },
  notBegun: {
    everywhere: {
      says: [/\bno agreement\b|\bnobody (has )?agreed\b/i, /full[- ]time/i],
      never: [...NOTHING_AGREED, DRAFT, SOMEBODY_REFUSED],
    },
    list: { says: [OVERDUE, /is Finn in school full[- ]time\?/i] },
    tasks: { says: [OVERDUE, /is Finn in school full[- ]time\?/i] },
    evidence: { says: [/\bno agreement\b/i, /5 February 2027/], ...NO_VERSION },
    open: ['parent', 'head'],
    codes: 'none',
  },
  agreed: {
    everywhere: {
      says: [/\bagreed\b[^.]*11 February/i, /15 February/],
      never: [RUNS, ENDED, FULL_TIME_WAS_DUE, WAITS, DRAFT, OVERDUE, SOMEBODY_REFUSED, /no agreement/i],
    },
    sign: { never: [/not signed/i, /lapsed|void/i] },
    evidence: {
      says: [VERSION_IN_FORCE, /11 February 2027/, /15 February 2027/, /12 March 2027/],
      never: [RUNS, /\bNo\. /],
    },
    open: ['parent'],
    codes: { first: /^Monday 15 February/, last: /^Friday 12 March/, day: [/^Monday 15 February/, C2] },
  },
  running: {
    everywhere: {
      says: [RUNS, /\bweek 3 of 4\b/i],
      never: [ENDED, FULL_TIME_WAS_DUE, FULL_TIME_GOES_ON, WAITS, DRAFT, OVERDUE, SOMEBODY_REFUSED, /no agreement/i],
    },
    sign: { never: [/not signed/i, /lapsed|void/i] },
    evidence: { says: [VERSION_IN_FORCE, /21 January 2027/, /19 February 2027/], never: [/\bNo\. /, ENDED] },
    open: ['parent'],
    codes: WEEKS_OF_RUNNING,
  },
  runningWithProposal: {
    everywhere: {
      says: [
        RUNS,
        /\bweek 3 of 4\b/i,
        /change to week 4 has been waiting for Robin Fielding and (the head|Pat Headley)/i,
        /9 February/,
      ],
      never: [ENDED, FULL_TIME_WAS_DUE, FULL_TIME_GOES_ON, DRAFT, SOMEBODY_REFUSED, /no agreement/i],
    },
    list: { says: [OVERDUE] },
    tasks: { says: [OVERDUE] },
    sign: { says: [/for version 1|version 1 (stays|runs)/i], never: [/lapsed|void/i, /\bobjected\b/i] },
    evidence: {
      says: [VERSION_IN_FORCE, /21 January 2027/, /change to week 4 has been waiting for/i],
      never: [/\bversion 2\b/i],
    },
    open: ['parent'],
    closed: ['head'],
    // The change would end this day at noon; what is agreed is half past two.
    codes: { ...WEEKS_OF_RUNNING, day: [/^Friday 19 February/, /^(?!.*\bC2\b)/s] },
  },
  runningWithRefusedChange: {
    everywhere: {
      says: [RUNS, /\bweek 3 of 4\b/i, /Robin Fielding said no to the change/i],
      never: [
        ENDED,
        FULL_TIME_WAS_DUE,
        FULL_TIME_GOES_ON,
        DRAFT,
        /no agreement/i,
        /wait(s|ing) for [^.]*(Robin|head)/i,
      ],
    },
    sign: { says: [/He manages Fridays well\./, /goes on|stays/i], never: [/cannot go on/i, /other help/i] },
    evidence: {
      says: [VERSION_IN_FORCE, /Does not agree/i, /He manages Fridays well\./, /9 February 2027/],
      never: [/\bversion 2\b/i, ENDED],
    },
    open: ['parent'],
    closed: ['head'],
    codes: { ...WEEKS_OF_RUNNING, day: [/^Friday 19 February/, /^(?!.*\bC2\b)/s] },
  },
  over: {
    everywhere: {
      says: [/full[- ]time (was|is) due on (Monday )?8 February/i, /did it begin\?/i],
      never: [RUNS, /\bended:/i, /full time since/i, WAITS, DRAFT, SOMEBODY_REFUSED],
    },
    list: { says: [OVERDUE, /part days? since then/i] },
    tasks: { says: [OVERDUE, /part days? since then/i, /a further period needs its review and its agreement first/i] },
    evidence: {
      says: [VERSION_TO_ITS_END, /7 January 2027/, /a further period needs its review/i],
      never: [RUNS, VERSION_IN_FORCE],
    },
    codes: { first: /^Monday 11 January/, last: /^Friday 5 February/, day: [/^Monday 11 January/, C2] },
  },
  endedByFullTime: {
    everywhere: {
      says: [/\bended\b/i, /full[- ]time since (Monday )?8 February/i],
      never: [RUNS, FULL_TIME_WAS_DUE, WAITS, DRAFT, SOMEBODY_REFUSED, FULL_TIME_GOES_ON, /took .*agreement back/i],
    },
    evidence: { says: [/\bended\b/i, VERSION_TO_ITS_END], never: [RUNS, VERSION_IN_FORCE] },
    closed: ['parent', 'head'],
    codes: { first: /^Monday 11 January/, last: /^Friday 5 February/, day: [/^Monday 18 January/, C2] },
  },
  endedByWithdrawal: {
    everywhere: {
      says: [/Robin Fielding took (the|their|his) agreement back on (Monday )?8 February/i, /9 February/],
      never: [RUNS, WAITS, DRAFT, /full time since/i, /left the school/i],
    },
    list: { says: [OVERDUE] },
    tasks: { says: [OVERDUE, /is Max (back|in school)[^.?]*full[- ]time\?/i] },
    sign: { says: [/He is well again\./] },
    evidence: { says: [/took (the|their|his) agreement back/i, /8 February 2027/, VERSION_THAT_ENDED], never: [RUNS] },
    closed: ['parent', 'head'],
    codes: { first: /^Monday 25 January/, last: /^Monday 8 February/, day: [/^Tuesday 26 January/, C2] },
  },
  endedByLeaving: {
    everywhere: {
      says: [/Nia left the school/i, /8 February/],
      never: [
        RUNS,
        FULL_TIME_WAS_DUE,
        FULL_TIME_GOES_ON,
        WAITS,
        DRAFT,
        SOMEBODY_REFUSED,
        /full time since/i,
        /is Nia /i,
      ],
    },
    evidence: { says: [/Nia left the school/i, VERSION_THAT_ENDED], never: [RUNS, VERSION_IN_FORCE] },
    closed: ['parent', 'head'],
    codes: { first: /^Monday 25 January/, last: /^Monday 8 February/, day: [/^Tuesday 26 January/, C2] },
  },
  setAside: {
    everywhere: {
      says: [/set aside/i, /11 February 2027 by Jo Carter/, /It was begun twice\./],
      never: [...NOTHING_AGREED, OVERDUE, WAITS, DRAFT, SOMEBODY_REFUSED],
    },
    list: { says: [/take it up again/i] },
    evidence: { says: [/set aside/i, /It was begun twice\./], ...NO_VERSION },
    closed: ['parent', 'head'],
    codes: 'none',
  },
  flexiDeclined: {
    everywhere: {
      says: [/\bdeclined\b/i, /9 December 2026/],
      never: [...NOTHING_AGREED, OVERDUE, WAITS, DRAFT, /next review/i],
    },
    tasks: { says: [/letter/i], never: [/attendance codes/i, /tell the local authority/i] },
    sign: { says: [/letter/i, /Pat Headley/], never: [/parent decides/i] },
    evidence: { says: [/\bdeclined\b/i, /letter/i, /9 December 2026/], never: [VERSION_IN_FORCE, /Robin Fielding/] },
    closed: ['parent', 'head'],
    codes: 'none',
  },
  flexiRunning: {
    everywhere: {
      says: [RUNS],
      never: [
        ENDED,
        FULL_TIME_WAS_DUE,
        FULL_TIME_GOES_ON,
        WAITS,
        DRAFT,
        SOMEBODY_REFUSED,
        /part[- ]time/i,
        /\bweek \d/i,
      ],
    },
    list: { says: [/review[^.]*25 March 2027/i, OVERDUE] },
    tasks: { says: [/tell the local authority/i, OVERDUE] },
    sign: { says: [/agreement/i], never: [/consent form/i, /not signed/i] },
    evidence: { says: [VERSION_IN_FORCE, /7 January 2027/, RUNS], never: [SOMEBODY_REFUSED] },
    open: ['parent'],
    codes: { first: /^Monday 11 January/, last: /^Thursday 25 March/, day: [/^Friday 12 February/, /\bC\b/] },
  },
};

const LEFT_TO_DO = /\bready\b|\bleft\b|\bthings?\b|\bto (answer|sign)\b/i;
const STARTS_STILL = /\bStarts: /;
const DO_THAT = /\bDo that, and write down\b/i;
const CAN_SIGN = /parent can sign|ready for the parent|parent decides first/i;

/** What is told of a state and is not told yet, or told untruly. */
const owed: Readonly<Partial<Record<LifeState, Pages>>> = {
  draft: { list: { says: [LEFT_TO_DO] } },
  parentAsksForChanges: {
    list: { says: [/11 February/], never: [STARTS_STILL] },
    tasks: { says: [/11 February/], never: [/ready for the parent/i] },
    readiness: { never: [/ready for the parent/i] },
  },
  refusedByParent: {
    list: { never: [STARTS_STILL] },
    tasks: { says: [/\bhelp\b|\bsupport\b/i], never: [/ready for the parent/i, /while it runs/i] },
    readiness: { never: [/ready for the parent/i] },
  },
  refusedByAgency: {
    list: { never: [STARTS_STILL] },
    tasks: { says: [/\bhelp\b|\bsupport\b/i], never: [/before the head can sign/i, /while it runs/i] },
    sign: { never: [/before the head can sign/i] },
  },
  notBegun: { list: { never: [STARTS_STILL] }, tasks: { never: [/ready for the head/i] } },
  agreed: { list: { says: [/\b(due|tell|next)\b/i] }, tasks: { says: [/\b(due|next)\b/i] } },
  running: {
    list: { says: [/12 February|today/i], never: [STARTS_STILL] },
    tasks: { says: [/12 February|today/i] },
  },
  runningWithProposal: { list: { never: [STARTS_STILL] }, sign: { says: [/change/i] } },
  runningWithRefusedChange: {
    list: { never: [STARTS_STILL] },
    tasks: { never: [/ready for the parent/i] },
    readiness: { never: [/ready for the parent/i] },
    evidence: { never: [/\bNo\. To be signed again/i] },
  },
  over: {
    list: { never: [STARTS_STILL, /weekly talk[^]*did it begin\?/i] },
    tasks: { never: [/weekly talk[^]*did it begin\?/i] },
    sign: { never: [CAN_SIGN, /\bas head\b/i, /hand the device/i] },
    readiness: { never: [/go on to sign/i] },
  },
  endedByFullTime: {
    list: { never: [STARTS_STILL, DO_THAT] },
    tasks: { never: [DO_THAT] },
    sign: { never: [CAN_SIGN] },
    readiness: { never: [CAN_SIGN, DRAFT] },
  },
  endedByWithdrawal: {
    list: { says: [/is Max (back|in school)[^.?]*full[- ]time\?/i], never: [STARTS_STILL] },
    tasks: { never: [/\bincomplete\b/i, DO_THAT, /weekly talk[^]*is Max (back|in school)/i] },
    sign: { never: [CAN_SIGN, /ask again/i, /cannot start yet/i] },
    readiness: { never: [CAN_SIGN, DRAFT] },
    evidence: { never: [/\bNo\. To be decided anew/i] },
  },
  endedByLeaving: {
    list: { never: [STARTS_STILL] },
    tasks: { never: [DO_THAT] },
    sign: { never: [CAN_SIGN] },
    readiness: { never: [CAN_SIGN, DRAFT] },
  },
  setAside: {
    tasks: { never: [/\bincomplete\b/i, /while it runs/i] },
    sign: { never: [CAN_SIGN] },
    readiness: { never: [CAN_SIGN, DRAFT, /has not agreed in writing/i] },
  },
  flexiDeclined: {
    list: { never: [/declined on 9 December 2026[^]*declined on 9 December 2026/i] },
    tasks: { never: [/^Signed\.$/im] },
    evidence: { never: [/what was agreed/i] },
  },
  flexiRunning: { sign: { never: [/parent decides first/i] } },
};

/** Holds a page to what it has to say; the test goes on, and fails at its end. */
function holds(text: string, page: string, ...tellings: readonly (Telling | undefined)[]): void {
  for (const telling of tellings) {
    for (const words of telling?.says ?? []) expect.soft(text, `${page} says`).toMatch(words);
    for (const words of telling?.never ?? []) expect.soft(text, `${page} never says`).not.toMatch(words);
  }
}

const buttonOf = (signer: Signer): Locator =>
  page.getByRole('main').getByRole('button', { name: signer === 'parent' ? /parent/i : /as head/i });

const OVERDUE_FIRST: readonly LifeState[] = [
  'notBegun',
  'runningWithProposal',
  'runningWithRefusedChange',
  'over',
  'endedByFullTime',
  'endedByWithdrawal',
  'endedByLeaving',
  'flexiRunning',
];

/** The first part of the home of a case: what is overdue, else what is next, else the sections. */
function firstPart(state: LifeState): RegExp {
  if (OVERDUE_FIRST.includes(state)) return /^Overdue$/;
  return state === 'draft' || state === 'agreed' || state === 'running' ? /^Next$/ : /^The \w+ sections$/;
}

let context: BrowserContext;
let page: Page;
let seen: Watch;

// One device for all: its cases are made and unlocked once, and nothing that is looked at changes them.
test.describe.configure({ mode: 'default' });

test.beforeAll(async ({ browser }) => {
  context = await browser.newContext({ viewport: { width: 1180, height: 820 } });
  seen = await watch(context);
  await context.clock.install({ time: `${DAY_OF_THE_LIVES}T09:00:00Z` });
  page = await context.newPage();
  await seedCases(byLocators(page), livedCases());
});

test.afterAll(async () => {
  await context.close();
});

for (const state of lifeStates) {
  const { everywhere, list, tasks, sign, evidence, open = [], closed = [], codes } = truths[state];

  test(`the life of a case on every page: ${state}`, async () => {
    const main = page.getByRole('main');
    const at = (place: string): Promise<void> => goTo(page, `#/case/${state}/${place}`);

    await goTo(page, '#/cases');
    const line = main.locator('section').filter({ has: page.locator('a', { hasText: pupilIn(state) }) });
    await expect(line).toHaveCount(1);
    const folded = page.getByText('Set aside (1)');
    await expect(line).toBeVisible({ visible: state !== 'setAside' });
    if (state === 'setAside') await folded.click();
    holds(await line.innerText(), 'the list', everywhere, list, owed[state]?.list);
    if (state === 'setAside') await folded.click();

    await at('tasks');
    holds(await main.innerText(), 'the task list', everywhere, tasks, owed[state]?.tasks);
    await expect
      .soft(main.locator('.govuk-inset-text, [aria-current="step"]').first(), 'the state stands first')
      .not.toBeEmpty();
    expect
      .soft(await main.locator('h2').first().innerText(), 'what is due comes before what was prepared')
      .toMatch(firstPart(state));
    await keepShots(page, `${state}-tasks`);

    await at('readiness');
    holds(
      await main.innerText(),
      'the page before signing',
      {
        never: (everywhere.never ?? []).filter((words) => words !== DRAFT),
      },
      owed[state]?.readiness,
    );

    await at('sign');
    holds(await main.innerText(), 'the sign page', everywhere, sign, owed[state]?.sign);
    for (const signer of open) await expect.soft(buttonOf(signer).first()).toBeVisible();
    for (const signer of closed) await expect.soft(buttonOf(signer)).toHaveCount(0);
    await keepShots(page, `${state}-sign`);

    await at('attendance');
    const days = await main.locator('tbody tr').allInnerTexts();
    if (codes === 'none') {
      expect.soft(days, 'days that have a code').toEqual([]);
      expect.soft(await main.innerText(), 'the codes').not.toMatch(C2);
      await expect.soft(page.getByRole('button', { name: /save/i })).toHaveCount(0);
    } else {
      expect.soft(days[0], 'the first day that has a code').toMatch(codes.first);
      expect.soft(days.at(-1), 'the last day that has a code').toMatch(codes.last);
      const [day, half] = codes.day;
      expect
        .soft(
          days.find((text) => day.test(text)),
          'the codes of a day',
        )
        .toMatch(half);
      if (state.startsWith('flexi')) expect.soft(days.join('\n'), 'the codes').not.toMatch(C2);
    }
    await keepShots(page, `${state}-codes`);

    await at('pack');
    await page.locator('input[name="part"][value="evidence"]').check();
    await byLocators(page).press('Read as text');
    holds(await page.locator('.wm-doc').innerText(), 'the evidence page', evidence, owed[state]?.evidence);
    await keepShots(page, `${state}-evidence`);

    expect(seen.troubles, 'troubles in the browser').toEqual([]);
    expect(seen.foreign, 'requests to other hosts').toEqual([]);
  });
}

test('the list of cases holds one of every state, and what was set aside is off it', async () => {
  await goTo(page, '#/cases');
  const main = page.getByRole('main');
  const open = lifeStates.filter((state) => state !== 'setAside');
  await expect(main.locator('section:visible')).toHaveCount(open.length);
  for (const state of open) await expect(main.getByRole('link', { name: pupilIn(state), exact: true })).toBeVisible();
  await expect(main.getByText(pupilIn('setAside'), { exact: true })).toBeHidden();
  await keepShots(page, 'list');
});

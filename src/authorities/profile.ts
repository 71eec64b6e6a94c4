import * as z from 'zod/mini';
import { readEmail } from '../domain/email.ts';
import { guidance } from './sources.ts';

/** Where a fact comes from, as a reader would find it. */
const source = z.string().check(z.minLength(1));
const fact = <T extends z.ZodMiniType>(schema: T) => z.object({ value: schema, source });

const count = z.int().check(z.positive());
/** Hours a week. */
const hours = z.number().check(z.positive());
const days = fact(count);
const email = fact(z.string().check(z.refine((text) => readEmail(text).ok, 'No e-mail address')));

/** What an authority wants to be asked before a pupil of some standing goes part time; `barred` allows none at all. */
export const gateLevels = ['agree', 'consult', 'inform', 'barred', 'none'] as const;
const gate = fact(z.enum(gateLevels));

/** By when a school tells its authority: so many units before or after the start, or after it was agreed. 0 days after the start is the start day itself. */
const due = fact(
  z.object({
    within: z.int().check(z.nonnegative()),
    unit: z.enum(['hours', 'days']),
    when: z.enum(['before-start', 'after-start', 'after-agreed']),
  }),
);

/** How a school tells its authority of a part-time timetable. */
const notification = z.object({
  /** By which way; none where that is not known. */
  how: z.optional(fact(z.enum(['survey', 'portal', 'form', 'email', 'return']))),
  link: z.optional(fact(z.url())),
  /** None where a timetable is not told of by itself, but in a regular return. */
  due: z.optional(due),
  /** What else is to be told; `within` so many days of it, where that is set. */
  also: z.array(
    z.extend(fact(z.enum(['end', 'full-time', 'monthly', 'half-termly', 'nil-return', 'extension', 'new-year'])), {
      within: z.optional(z.int().check(z.nonnegative())),
    }),
  ),
  /** The longest period that one entry may tell of, in weeks. */
  longestEntry: z.optional(fact(count)),
  /** What is sent with it. */
  attach: z.array(fact(z.enum(['plan', 'risk-assessment', 'consent']))),
});

/** What makes a pupil's week part-time. */
const counts = z.discriminatedUnion('by', [
  /** Less than the pupil's year group attends. */
  z.object({ by: z.literal('cohort'), source }),
  z.object({ by: z.literal('hours'), under: hours, source }),
  z.object({ by: z.literal('key-stage'), under: z.object({ 1: hours, 2: hours, 3: hours, 4: hours }), source }),
]);

/** What one local authority asks of its schools, as data. Whatever differs between authorities stands here and nowhere else. */
export const profileSchema = z.object({
  id: z.string(),
  name: z.string(),
  /** `known` from a public document; `own` made by a school; `unverified` from hearsay, to try the shape, and never shown to a school. */
  standing: z.enum(['known', 'own', 'unverified']),
  /** The three digits that begin its schools' DfE numbers; none where the profile is not one authority's. */
  laCode: z.optional(z.string().check(z.regex(/^\d{3}$/))),
  policy: z.object({ title: z.string(), published: z.string() }),
  /** The documents whose rules bind its schools; law, and what is ours, always does. */
  goesBy: z.array(z.enum(guidance)),
  contacts: z.object({
    attendance: z.optional(email),
    transport: z.optional(email),
    reintegration: z.optional(email),
    panel: z.optional(email),
  }),
  notification: z.optional(notification),
  /** How a school tells its authority of flexi-schooling: with which form, sent how, by when. None where no public document asks for it. */
  flexiNotification: z.optional(z.object({ form: fact(z.string()), how: fact(z.enum(['email'])), due })),
  /** The longest period one agreement may run, by route, in calendar days from the start; none where no limit is set. */
  longestPeriod: z.object({
    'medical-short': z.optional(days),
    'medical-medium': z.optional(days),
    reintegration: z.optional(days),
    'exceptional-needs': z.optional(days),
  }),
  /** Further periods after the first: how many, and how long each may be, in calendar days; no length where there may be none. */
  extension: z.optional(z.object({ times: fact(z.int().check(z.nonnegative())), longest: z.optional(days) })),
  /** The longest time between two reviews, in days. */
  reviewEvery: days,
  /** After how many weeks a second form is wanted. */
  secondFormAfter: z.optional(fact(count)),
  counts,
  /** Cuts shorter than this many minutes a day are nobody's business. */
  exemptMinutes: z.optional(fact(count)),
  /** Who must be asked, and how far, by the pupil's standing. */
  gates: z.object({
    cic: gate,
    'virtual-school': gate,
    cp: gate,
    cin: gate,
    'early-help': gate,
    tac: gate,
    ehcp: gate,
    exploitation: gate,
  }),
  /** The panel that decides on education for ill pupils; from how many school days of illness, and from when to think ahead. */
  panel: z.optional(z.object({ name: z.string(), from: days, headsUp: days })),
  /** The team and the ladder of steps that help with behaviour. */
  reintegrationTeam: z.optional(fact(z.string())),
  ladder: z.optional(fact(z.string())),
  /** The register's codes for time out of school. */
  codes: z.object({ partTime: fact(z.literal('C2')), flexi: fact(z.literal('C')), notOfAge: fact(z.literal('X')) }),
  /** What the authority calls the arrangement and its papers. */
  words: z.object({
    arrangement: z.string(),
    checklist: z.string(),
    consent: z.string(),
    plan: z.string(),
    matrix: z.string(),
  }),
});

/** See {@link profileSchema}. */
export type Profile = z.infer<typeof profileSchema>;

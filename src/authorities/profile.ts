import * as z from 'zod/mini';

/** A fact and where it comes from, as a reader would find it. */
const fact = <T extends z.ZodMiniType>(schema: T) => z.object({ value: schema, source: z.string().check(z.minLength(1)) });

const days = fact(z.int().check(z.positive()));

/** What one local authority asks of its schools, as data. Whatever differs between authorities stands here and nowhere else. */
export const profileSchema = z.object({
  id: z.string(),
  name: z.string(),
  /** The three digits that begin its schools' DfE numbers. */
  laCode: z.string().check(z.regex(/^\d{3}$/)),
  policy: z.object({ title: z.string(), published: z.string() }),
  /** E-mail addresses. */
  contacts: z.object({ attendance: fact(z.email()), transport: fact(z.email()), reintegration: fact(z.email()) }),
  /** Where a school tells the authority of a part-time timetable. */
  survey: fact(z.url()),
  /** The longest period one agreement may run, by route, in calendar days from the start. */
  longestPeriod: z.object({ 'medical-short': days, 'medical-medium': days, reintegration: days, 'exceptional-needs': days }),
  /** How long one further period may be, in calendar days. */
  extension: days,
  /** The longest period one entry in the survey may tell of, in weeks. */
  longestEntry: fact(z.int().check(z.positive())),
});

/** See {@link profileSchema}. */
export type Profile = z.infer<typeof profileSchema>;

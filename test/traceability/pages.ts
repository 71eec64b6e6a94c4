/** The pages that answer a statement without a question or a rule, where they stand, and what proves them. */
export const pages = {
  cases: { title: 'Cases', file: 'src/screens/cases/CasesPage.tsx', tests: ['test/screens/cases-page.test.tsx'] },
  'route/not-this-way': { title: 'Another way, not a part-time timetable', file: 'src/screens/case/NotThisWay.tsx', tests: ['test/machines/journey.test.ts'] },
  sign: { title: 'Signing', file: 'src/screens/sign/SignPage.tsx', tests: ['test/screens/sign-page.test.tsx', 'test/documents/signing.test.ts'] },
  pack: { title: 'The pack', file: 'src/screens/pack/PackPage.tsx', tests: ['test/screens/pack-page.test.tsx'] },
  ready: { title: 'Readiness', file: 'src/screens/case/Readiness.tsx', tests: [] },
  codes: { title: 'Attendance codes', file: 'src/screens/case/Codes.tsx', tests: [] },
  matrix: { title: 'Matrix of concern', file: 'src/screens/case/Matrix.tsx', tests: [] },
  rules: { title: 'The rules Waymark checks', file: 'src/screens/Rules.tsx', tests: ['test/screens/rules-page.test.tsx'] },
} as const satisfies Readonly<Record<string, { readonly title: string; readonly file: string; readonly tests: readonly string[] }>>;

export type PageName = keyof typeof pages;

/** The pages that answer a statement without a question or a rule, where they stand, and what proves them. */
export const pages = {
  cases: { title: 'Cases', file: 'src/screens/cases/CasesPage.tsx', tests: ['test/screens/cases-page.test.tsx'] },
  'route/not-this-way': {
    title: 'This is something else',
    file: 'src/screens/case/NotThisWay.tsx',
    tests: ['test/machines/journey.test.ts'],
  },
  sign: {
    title: 'Signing',
    file: 'src/screens/sign/SignPage.tsx',
    tests: ['test/screens/sign-page.test.tsx', 'test/documents/signing.test.ts', 'test/documents/plan-agreed.test.ts'],
  },
  pack: { title: 'The pack', file: 'src/screens/pack/PackPage.tsx', tests: ['test/screens/pack-page.test.tsx'] },
  readiness: {
    title: 'Before signing',
    file: 'src/screens/review/ReadinessPage.tsx',
    tests: ['test/screens/readiness.test.ts'],
  },
  attendance: {
    title: 'Attendance codes',
    file: 'src/screens/register/AttendancePage.tsx',
    tests: [
      'test/screens/attendance-page.test.tsx',
      'test/policy/attendance-codes.test.ts',
      'test/policy/attendance-flexi.test.ts',
    ],
  },
  matrix: {
    title: 'Matrix of concern',
    file: 'src/screens/matrix/MatrixPage.tsx',
    tests: [
      'test/screens/matrix-page.test.tsx',
      'test/policy/matrix.test.ts',
      'test/policy/matrix-green.test.ts',
      'test/policy/matrix-worse.test.ts',
    ],
  },
  pattern: {
    title: 'Sessions at school and at home',
    file: 'src/screens/pattern/PatternPage.tsx',
    tests: ['test/screens/pattern-page.test.tsx', 'test/policy/flexi.test.ts'],
  },
  notify: {
    title: 'Tell the local authority',
    file: 'src/screens/notify/NotifyPage.tsx',
    tests: ['test/screens/notify-page.test.tsx'],
  },
  propose: {
    title: 'Propose a change',
    file: 'src/screens/changes/ProposePage.tsx',
    tests: ['test/screens/propose-page.test.tsx'],
  },
  'take-back': {
    title: 'The parent takes the agreement back',
    file: 'src/screens/changes/TakeBackPage.tsx',
    tests: ['test/screens/end-pages.test.tsx'],
  },
  extend: {
    title: 'Begin a further period',
    file: 'src/screens/changes/ExtendPage.tsx',
    tests: ['test/screens/extend-page.test.tsx', 'test/reading/extension.test.ts'],
  },
  rules: {
    title: 'The rules Waymark checks',
    file: 'src/screens/Rules.tsx',
    tests: ['test/screens/rules-page.test.tsx'],
  },
} as const satisfies Readonly<
  Record<string, { readonly title: string; readonly file: string; readonly tests: readonly string[] }>
>;

export type PageName = keyof typeof pages;

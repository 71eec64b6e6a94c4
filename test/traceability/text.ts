import { answerLine } from './answer-line.ts';
import { sections } from './sections.ts';
import type { Statement } from './statement.ts';
import { statements } from './statements/all-statements.ts';

const head = `# Traceability

Every statement of the Lincolnshire part-time timetable policy of September 2025, the paragraphs of the DfE’s guidance that it
quotes, its appendices, and Hertfordshire’s announcement of its flexi-schooling guidance (the guidance itself was not at hand): in
our own short words, whom it binds, what of Waymark answers it, and what proves that.

This page is generated from \`test/traceability/statements/\` by \`npm run traceability\`. A test fails when it is out of date, and when a
statement names a rule, a question, a page or a document that is not there.

- A **rule** is given with its level (\`stop\`, \`explain\`, \`note\`), its gate (\`sign\`, \`start\`, \`run\`) and its words. That each rule speaks
  when it should, and not near by, is proved by \`policy/every-rule.test.ts\` from the files named.
- Every **question** is proved to be asked by \`forms/declarations.test.ts\` and to be printed by \`documents/nothing-lost.test.ts\`; further
  tests are named.
- **Documents** are proved by \`documents/documents.test.ts\`, **shown** statements by \`screens/rules-page.test.tsx\`, facts of the **profile**
  by \`authorities/authorities.test.ts\`.

Files are below \`test/\`.
`;

const statementLines = ({ says, binds, answeredBy, onlyAuthority }: Statement): readonly string[] => [
  `- **${says}** (${binds})`,
  ...(onlyAuthority === undefined ? [] : [`  - Only the authority: ${onlyAuthority}`]),
  ...answeredBy.map((answer) => `  - ${answerLine(answer)}`),
];

/** What docs/traceability.md must say. */
export const traceabilityText = (): string =>
  [
    head,
    ...Object.entries(sections).map(([section, title]) =>
      [
        `## ${section}: ${title}`,
        '',
        ...statements.filter((statement) => statement.section === section).flatMap(statementLines),
        '',
      ].join('\n'),
    ),
  ].join('\n');

import { caseFrom } from '../../src/case/case.ts';
import { documentTitles } from '../../src/documents/parts/document-titles.ts';
import { wordsOf } from '../../src/forms/form.ts';
import { questionAt } from '../../src/forms/question-at.ts';
import { allRules } from '../../src/policy/rules/all-rules.ts';
import { shownStatements } from '../../src/policy/shown.ts';
import { pages } from './pages.ts';
import { proofsOfQuestion, proofsOfRule } from './proofs.ts';
import type { Answer } from './statement.ts';

const inQuotes = (words: string): string => `“${words}”`;

const proved = (...files: readonly string[]): string =>
  files.length === 0 ? '' : ` Proved in ${files.map((file) => `\`${file.slice('test/'.length)}\``).join(', ')}.`;

function ruleLine(id: string): string {
  const rule = allRules.find((known) => known.id === id);
  if (rule === undefined) throw new Error(`no rule ${id}`);
  return `Rule \`${id}\` (${rule.level}, ${rule.gate}): ${rule.words}${proved(...proofsOfRule(id))}`;
}

function questionLine(path: string): string {
  const found = questionAt(path);
  if (found === undefined) throw new Error(`no form asks for ${path}`);
  const { form, step, page, question } = found;
  const short = question?.short ?? wordsOf(step.heading, caseFrom(new Map()));
  const place = [form.id, step.id, ...(page === undefined ? [] : [page.id])].join('/');
  return `Question ${inQuotes(short)} on \`${place}\`.${proved(...proofsOfQuestion(path))}`;
}

function shownLine(id: string): string {
  const words = shownStatements.find((statement) => statement.id === id)?.words ?? '';
  return `Shown on the page ${inQuotes(pages.rules.title)}: ${words}`;
}

/** One answer to a statement, as a line of Markdown. */
export function answerLine(answer: Answer): string {
  switch (answer.by) {
    case 'rule':
      return ruleLine(answer.id);
    case 'question':
      return questionLine(answer.path);
    case 'page': {
      const { title, tests } = pages[answer.name];
      return `Page ${inQuotes(title)}.${proved(...tests)}`;
    }
    case 'document':
      return `Document ${inQuotes(documentTitles[answer.id])}.`;
    case 'shown':
      return shownLine(answer.id);
    case 'profile':
      return `Fact \`${answer.place}\` of the authority’s profile.`;
  }
}

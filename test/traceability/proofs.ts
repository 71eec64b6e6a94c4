import { readdirSync, readFileSync } from 'node:fs';

const isTest = (file: string): boolean => /\.tsx?$/u.test(file) && !file.startsWith('test/traceability/');

const testFiles: readonly { readonly file: string; readonly text: string }[] = readdirSync('test', {
  recursive: true,
  encoding: 'utf8',
})
  .map((file) => `test/${file.replaceAll('\\', '/')}`)
  .filter(isTest)
  .sort()
  .map((file) => ({ file, text: readFileSync(file, 'utf8') }));

const named = (id: string, where: RegExp): readonly string[] =>
  testFiles.filter(({ file, text }) => where.test(file) && text.includes(`'${id}'`)).map(({ file }) => file);

/** The files that prove a rule: how it is broken alone, and the tests of policy, authorities and whole cases that name it. */
export const proofsOfRule = (id: string): readonly string[] =>
  named(id, /^test\/(policy\/breaks\/|(policy|authorities|scenarios)\/[^/]+\.test\.)/u);

/** The tests of the forms that name a question’s path. */
export const proofsOfQuestion = (path: string): readonly string[] => named(path, /^test\/forms\/[^/]+\.test\./u);

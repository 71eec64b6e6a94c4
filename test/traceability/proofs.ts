import { readdirSync, readFileSync } from 'node:fs';

const isTest = (file: string): boolean => /\.tsx?$/u.test(file) && !file.startsWith('test/traceability/');

const testFiles: readonly { readonly file: string; readonly text: string }[] = readdirSync('test', { recursive: true, encoding: 'utf8' })
  .map((file) => `test/${file.replaceAll('\\', '/')}`)
  .filter(isTest)
  .sort()
  .map((file) => ({ file, text: readFileSync(file, 'utf8') }));

/** The test files below a folder that name an id, in quotes. */
export const filesThatName = (id: string, folder: string): readonly string[] =>
  testFiles.filter(({ file, text }) => file.startsWith(folder) && text.includes(`'${id}'`)).map(({ file }) => file);

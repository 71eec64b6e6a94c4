import '../setup/temporal.ts';
import type { Answers } from '../../src/case/case.ts';
import { caseFrom } from '../../src/case/case.ts';
import { ways } from '../../src/case/fields/route.ts';
import { answerInWords } from '../../src/forms/answer-in-words.ts';
import { dense, readPdf } from '../documents/pdf/read-pdf.ts';
import { uniqueCase } from '../scenarios/unique-values.ts';
import { checkPdfUa } from '../tools/uacheck/pdf-ua.ts';
import { onTheDayOfTheScenarios } from './support/clock.ts';
import { byLocators } from './support/hand.ts';
import { downloadPack, readWithPoppler } from './support/paper.ts';
import { seedCase } from './support/seed.ts';
import { expect, test } from './support/test.ts';

/** Names from Poland, Lithuania, Latvia and Romania, with every letter that English has not. */
const names: Readonly<Record<string, string>> = {
  'pupil.name': 'Świętosława Żółć-Gąsińska Ćmiel Źródło',
  'people.lead': 'Žygimantė Šarūnaitė Čiurlionytė-Ąžuolė Įvės',
  'parents.r1.name': 'Ģirts Ķēniņš-Bērziņš Ļubova Ūsiņa Āboliņa',
  'parents.r2.name': 'Ștefan Țîrlea Ăngheluță-Bâlcescu',
};

for (const route of [...ways, 'flexi'] as const) {
  test(`every answer of a ${route} case, each with a value of its own, is read back from the downloaded PDF`, async ({
    context,
    page,
  }) => {
    test.setTimeout(240_000);
    const unique = uniqueCase(route);
    const answers: Answers = new Map([...unique.answers, ...Object.entries(names)]);
    await onTheDayOfTheScenarios(context);
    const hand = byLocators(page);
    const id = await seedCase(hand, answers);
    await page.goto(`./#/case/${id}/pack`);
    const bytes = await downloadPack(hand);

    const { title, language, outline, pages } = await readPdf(bytes);
    const text = dense(pages.join(' '));
    const wanted = unique.values.map(({ path, question, typed }) =>
      answerInWords(question, answers.get(path) ?? typed, caseFrom(answers)),
    );
    expect(wanted.length).toBeGreaterThan(100);
    expect(wanted.filter((words) => !text.includes(dense(words)))).toEqual([]);
    expect(unique.times.filter(({ start, end }) => !text.includes(dense(`${start} to ${end}`)))).toEqual([]);
    pages.forEach((words, index) => {
      expect(words).toContain('DRAFT');
      expect(words).toContain(`Page ${String(index + 1)} of ${String(pages.length)}`);
    });

    expect(await checkPdfUa(bytes)).toEqual([]);
    const poppler = readWithPoppler(bytes);
    const ofType = (type: string) =>
      poppler.elements.filter((element) => element.type === type).map((element) => element.text);
    expect(Object.fromEntries(poppler.facts)).toMatchObject({
      Tagged: 'yes',
      Title: `${route === 'flexi' ? 'Flexi-schooling pack' : 'Part-time timetable pack'}: ${names['pupil.name'] ?? ''}`,
      Pages: String(pages.length),
      JavaScript: 'no',
    });
    expect([title, language]).toEqual([poppler.facts.get('Title'), 'en-GB']);
    expect(ofType('H1')).toEqual(outline.map((entry) => entry.title));
    expect(ofType('H2')).toEqual(outline.flatMap((entry) => entry.items.map((item) => item.title)));
    const inOrder = dense(poppler.elements.map((element) => element.text).join(''));
    expect(wanted.filter((words) => !inOrder.includes(dense(words)))).toEqual([]);
  });
}

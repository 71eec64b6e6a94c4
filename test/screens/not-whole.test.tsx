import { render, screen, within } from '@testing-library/react';
import { describe, expect, it, vi } from 'vitest';
import { EDIT_SCHEMA, lostEdit } from '../../src/case/edit.ts';
import { PackView } from '../../src/documents/html/pack-view.tsx';
import { buildPack } from '../../src/documents/pack.ts';
import { lifeInWords } from '../../src/documents/parts/life-in-words.ts';
import { ok } from '../../src/domain/result.ts';
import { packInput } from '../../src/reading/pack-input.ts';
import { readStored } from '../../src/reading/read-stored.ts';
import { CasePage } from '../../src/screens/case/CasePage.tsx';
import type { CaseStore } from '../../src/screens/shared/services.ts';
import { day } from '../domain/some-dates.ts';
import { agreedSample } from '../life/agreed-sample.ts';
import { plain } from './support/answers.ts';
import { withoutLayout } from './support/browser.ts';
import { CASE_ID, memoryStore, storedCase } from './support/memory-store.ts';
import { openCase, openPage } from './support/open-page.tsx';
import { readingWith } from './support/reading-with.ts';
import { testServices } from './support/services.ts';

withoutLayout();

const damage = { marks: ['unreadable'], lost: ['pupil.name', 'risk.significant'] } as const;

/** Opens as a store does that knows a name. */
const withName =
  (open: CaseStore['open'], name: string): CaseStore['open'] =>
  async (...where) => {
    const opened = await open(...where);
    return opened.ok ? ok({ ...opened.value, damage: { ...opened.value.damage, name } }) : opened;
  };

describe('a case of which part is lost', () => {
  it.each(['tasks', 'readiness', 'sign', 'pack', 'attendance', 'matrix'])(
    'says so on %s, and names each answer with its page',
    async (place) => {
      await openCase(plain, place, { damage });
      expect(await screen.findByText(/^Part of the case of Sam cannot be read any more/u)).toBeVisible();
      const [first] = screen.getAllByRole('link', { name: /name/iu });
      expect(first).toHaveAttribute('href', expect.stringContaining('pupil/'));
    },
  );

  it('asks for a lost answer also once that was settled, until it is typed again', async () => {
    const store = memoryStore(storedCase(plain));
    const stored = store.disk.get(CASE_ID);
    if (stored === undefined) throw new Error('no case');
    const blank = lostEdit('blank', 'pupil.name', [`${CASE_ID} pupil.name`], EDIT_SCHEMA);
    store.disk.set(CASE_ID, { ...stored, edits: [...stored.edits, blank] });
    window.location.hash = `#/case/${CASE_ID}/tasks`;
    openPage(<CasePage store={store} id={CASE_ID} place="tasks" sample={false} />, testServices(store));
    expect(await screen.findByText(/has to be typed again/u)).toBeVisible();
    const notice = within(screen.getByRole('region', { name: 'Answers have to be typed again' }));
    expect(notice.getByRole('link', { name: /name/iu })).toHaveAttribute('href', expect.stringContaining('pupil/'));
    expect(screen.queryByRole('link', { name: 'Say that this has been dealt with' })).not.toBeInTheDocument();
  });

  it('says that the other cases could not be read, as their periods are not counted', async () => {
    const store = memoryStore(storedCase(plain));
    const alone: CaseStore['open'] = async (...where) => {
      const opened = await store.open(...where);
      return opened.ok ? ok({ ...opened.value, areOthersUnread: () => true }) : opened;
    };
    openPage(
      <CasePage store={{ ...store, open: alone }} id={CASE_ID} place="tasks" sample={false} />,
      testServices(store),
    );
    expect(await screen.findByText(/^Earlier part-time periods of Sam are not counted here/u)).toBeVisible();
  });

  it('is called no draft where all that was answered is lost', () => {
    const edits = [lostEdit('blank', 'pupil.name', ['c1 pupil.name'], EDIT_SCHEMA)];
    const stored = { ...storedCase(plain), edits };
    const { life, proposed } = readStored(stored, day('2027-01-07'), []);
    expect(lifeInWords(life, proposed)).toEqual(['Its answers are lost, so nobody can say what was decided.']);
    const bare = { ...stored, head: { ...stored.head, begunAt: '' }, edits: [] };
    expect(lifeInWords(readStored(bare, day('2027-01-07'), []).life, proposed)).toEqual(lifeInWords(life, proposed));
    const begun = readStored({ ...stored, edits: [] }, day('2027-01-07'), []);
    expect(lifeInWords(begun.life, begun.proposed)).toEqual(['A draft: nobody has decided yet.']);
  });
  it.each(['tasks', 'attendance', 'matrix', 'changes', 'pack', 'pupil/1'])(
    'says at the head of %s that it may have ended, and gives no codes',
    async (place) => {
      const lived = agreedSample();
      const { head, edits } = lived.stored;
      const store = memoryStore({ ...lived.stored, head: { ...head, id: CASE_ID } });
      const blank = lostEdit('lost day', 'running.full-time-on', [], EDIT_SCHEMA);
      store.disk.set(CASE_ID, { ...lived.stored, head: { ...head, id: CASE_ID }, edits: [...edits, blank] });
      window.location.hash = `#/case/${CASE_ID}/${place}`;
      openPage(<CasePage store={store} id={CASE_ID} place={place} sample={false} />, testServices(store));
      expect(await screen.findByText(/^It may have ended: .* Type it again\.$/u)).toBeVisible();
      expect(screen.queryByRole('button', { name: /CSV/u })).not.toBeInTheDocument();
      expect(screen.queryByText(/^Version 1, agreed on/u)).not.toBeInTheDocument();
    },
  );

  it.each(['tasks', 'readiness', 'matrix'])(
    'says on %s of each duty of the time while it runs that it is one if it still does',
    async (place) => {
      const lived = agreedSample();
      const { head, edits } = lived.stored;
      const blank = lostEdit('lost day', 'running.full-time-on', [], EDIT_SCHEMA);
      const store = memoryStore({ ...lived.stored, head: { ...head, id: CASE_ID }, edits: [...edits, blank] });
      window.location.hash = `#/case/${CASE_ID}/${place}`;
      openPage(
        <CasePage store={store} id={CASE_ID} place={place} sample={false} />,
        testServices(store, { today: () => day('2027-01-20') }),
      );
      await screen.findByText(/^It may have ended: /u);
      const told = screen.queryAllByText(/(?:The weekly talk|The review) set for/u);
      expect(told.length).toBeGreaterThan(0);
      for (const { textContent } of told) expect(textContent).toMatch(/If it still runs: The/u);
    },
  );

  it('says so at the head of its papers', async () => {
    const { proposed } = readingWith(plain);
    for (const isDamaged of [true, false]) {
      const pack = await buildPack(packInput(proposed, 'consent', false, isDamaged));
      const { container, unmount } = render(<PackView pack={pack} />);
      expect(container.textContent.includes('Not whole: part of this case could not be read')).toBe(isDamaged);
      unmount();
    }
  });

  it('says nothing where all is well', async () => {
    await openCase(plain, 'tasks');
    expect(screen.queryByText(/not as it was/u)).not.toBeInTheDocument();
  });

  it.each([['unreadable'] as const, [] as const])(
    'of which all is lost is named by the name it had, and is no new one: %s',
    async (...marks) => {
      const store = memoryStore({
        ...storedCase(new Map()),
        head: { id: CASE_ID, begunAt: '', begunBy: { name: '', role: '' } },
      });
      store.marks.set(CASE_ID, marks);
      const named = withName(store.open, 'Sam Fielding');
      vi.spyOn(store, 'open').mockImplementation(named);
      window.location.hash = `#/case/${CASE_ID}/tasks`;
      openPage(<CasePage store={store} id={CASE_ID} place="tasks" sample={false} />, testServices(store));
      expect(await screen.findByRole('heading', { level: 1, name: /The case of Sam Fielding/u })).toBeVisible();
      expect(screen.getByText(/^Nothing that was answered in the case of Sam Fielding can be read/u)).toBeVisible();
      expect(screen.queryByText(/A draft:|nobody has decided|^A new case$/u)).not.toBeInTheDocument();
    },
  );
});

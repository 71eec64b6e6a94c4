import { screen, waitFor } from '@testing-library/react';
import { describe, expect, it } from 'vitest';
import { useAddress } from '../../src/app/use-address.ts';
import type { Answers } from '../../src/case/case.ts';
import { colleaguesIn } from '../../src/case/colleagues.ts';
import { colleagues } from '../../src/case/fields/colleagues.ts';
import { changedFacts } from '../../src/reading/changed-facts.ts';
import { typedRows } from '../../src/sample/typed-rows.ts';
import { SettingsPage } from '../../src/screens/settings/SettingsPage.tsx';
import { flexiPlain } from '../scenarios/flexi-plain.ts';
import { ordinarySchool } from '../scenarios/medical-short-plain.ts';
import { answersOf } from '../scenarios/typed.ts';
import { plainWithout } from './support/answers.ts';
import { withoutLayout } from './support/browser.ts';
import { memoryStore, storedCase } from './support/memory-store.ts';
import { openCase, openPage } from './support/open-page.tsx';
import { testServices } from './support/services.ts';

withoutLayout();

const ines = { name: 'Ines Alder', role: 'SENCO', contact: 'i.alder@millbrook.example' };
const settings: Answers = answersOf(ordinarySchool, typedRows(colleagues, ines, { name: 'Omar Reed' }));

function SettingsAtAddress() {
  const address = useAddress();
  return address.page === 'settings' ? <SettingsPage place={address.place} /> : <p>Outside the settings</p>;
}

describe('the school’s people', () => {
  it('are nobody in settings that were made before there was a list', () => {
    expect(colleaguesIn(answersOf(ordinarySchool))).toEqual([]);
  });

  it('are written down in the settings, and are no part of any case', async () => {
    window.location.hash = '#/settings/colleagues';
    const { user, store } = openPage(
      <SettingsAtAddress />,
      testServices(memoryStore(storedCase(answersOf(ordinarySchool), { id: 'settings' }))),
    );
    await user.click(await screen.findByRole('button', { name: 'Add a colleague' }));
    await user.type(await screen.findByRole('textbox', { name: 'Name' }), 'Ines Alder');
    await user.type(screen.getByRole('textbox', { name: 'Role at the school' }), 'SENCO');
    await user.click(screen.getByRole('button', { name: 'Continue' }));
    await screen.findByRole('heading', { level: 1, name: 'The school’s people' });
    await user.click(screen.getByRole('button', { name: 'Continue' }));
    await screen.findByRole('heading', { level: 1, name: 'Settings' });
    await waitFor(() => {
      expect(colleaguesIn(store.answers('settings'))).toEqual([
        { name: 'Ines Alder', role: 'SENCO', contact: undefined },
      ]);
    });
    expect(changedFacts(store.answers('settings'), answersOf(ordinarySchool))).toEqual([]);
  });

  it('are offered in a case where it asks who leads, with the role, and where it asks who assesses the risk', async () => {
    const { user, store } = await openCase(plainWithout('people', 'risk.assessor'), 'people/staff', { settings });
    await user.click(await screen.findByRole('button', { name: 'Ines Alder, SENCO: Named lead' }));
    await waitFor(() => {
      expect(store.answers().get('people.lead')).toBe('Ines Alder');
    });
    expect(store.answers().get('people.lead-role')).toBe('SENCO');
    await user.click(
      screen.getByRole('button', { name: 'Pat Headley, Headteacher: Oversees all part-time timetables' }),
    );
    await user.click(screen.getByRole('button', { name: 'Omar Reed: Risk assessed by' }));
    await waitFor(() => {
      expect(store.answers().get('risk.assessor')).toBe('Omar Reed');
    });
    expect(store.answers().get('people.senior-role')).toBe('Headteacher');
    expect([...store.answers().keys()].filter((path) => path.startsWith('colleagues'))).toEqual([]);
  });

  it('are offered where the authority is told, with how they are reached', async () => {
    const case_ = new Map([...flexiPlain].filter(([path]) => !path.startsWith('notification.')));
    const { user, store } = await openCase(case_, 'notification/notification', { settings });
    await user.click(await screen.findByRole('button', { name: 'Ines Alder, SENCO: Submitted by' }));
    await waitFor(() => {
      expect(store.answers().get('notification.contact')).toBe('i.alder@millbrook.example');
    });
  });
});

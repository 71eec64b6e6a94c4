import { screen, waitFor } from '@testing-library/react';
import { describe, expect, it, vi } from 'vitest';
import { notifications } from '../../src/case/fields/running.ts';
import { typedRows } from '../../src/sample/typed-rows.ts';
import { flexiDeclined, flexiHeaviest, flexiPlain } from '../scenarios/flexi-plain.ts';
import { dateTyped } from '../scenarios/typed.ts';
import { plain } from './support/answers.ts';
import { withoutLayout } from './support/browser.ts';
import type { MemoryStore } from './support/memory-store.ts';
import { openCase, placeInAddress } from './support/open-page.tsx';
import { dateOf, testServices } from './support/services.ts';
import { flexiSignatures } from './support/signatures.ts';

withoutLayout();

const rowOf = (key: string) => screen.getByText(key, { selector: 'dt' }).nextElementSibling;
const mailto = () =>
  new URL(screen.getByRole('link', { name: 'Start it in your e-mail program' }).getAttribute('href') ?? '');

describe('telling the local authority of flexi-schooling', () => {
  it('prepares address, subject and text, and names no child in them', async () => {
    await openCase(flexiPlain, 'notify', { signatures: flexiSignatures(flexiPlain) });
    expect(rowOf('To')).toHaveTextContent('attendance@lincolnshire.gov.uk');
    expect(rowOf('Subject')).toHaveTextContent(
      'Flexi-schooling notification from Millbrook Test Academy (DfE number 925/4000)',
    );
    expect(rowOf('Text')).toHaveTextContent(
      /Questions: office@millbrook\.example\.org, 01632 960100.*Jo Carter, Head of Year 6/u,
    );
    expect(rowOf('Text')).toHaveTextContent('why there is no risk assessment');
    const link = mailto();
    expect([link.protocol, link.pathname]).toEqual(['mailto:', 'attendance@lincolnshire.gov.uk']);
    for (const text of [link.href, rowOf('Subject')?.textContent, rowOf('Text')?.textContent])
      expect(text).not.toMatch(/Sam|Fielding/u);
  });

  it('names the last day of what ends, and who ended it', async () => {
    const ended = new Map([
      ...flexiPlain,
      ['flexi-ending.notice-on', dateTyped('12', '4', '2027')] as const,
      ['flexi-ending.by', 'school'] as const,
      ['flexi-ending.on', dateTyped('30', '4', '2027')] as const,
    ]);
    await openCase(ended, 'notify', { signatures: flexiSignatures(flexiPlain) });
    expect(rowOf('Text')).toHaveTextContent('Its last day is 30 April 2027. The school gave notice.');
    expect(rowOf('Text')?.textContent).not.toMatch(/Sam|Fielding/u);
  });

  it('tells of an end in the past once it is', async () => {
    const ended = new Map([
      ...flexiPlain,
      ['flexi-ending.notice-on', dateTyped('12', '1', '2027')] as const,
      ['flexi-ending.by', 'parent'] as const,
      ['flexi-ending.on', dateTyped('5', '2', '2027')] as const,
    ]);
    const on = (today: string) => ({
      signatures: flexiSignatures(flexiPlain),
      services: (store: MemoryStore) => testServices(store, { today: () => dateOf(today) }),
    });
    const { unmount } = await openCase(ended, 'notify', on('2027-02-08'));
    expect(rowOf('Text')).toHaveTextContent('tells you that a flexi-schooling arrangement has ended, of which');
    expect(rowOf('Text')).toHaveTextContent('Its last day was 5 February 2027. The parent ended it.');
    unmount();
    await openCase(ended, 'notify', on('2027-02-05'));
    expect(rowOf('Text')).toHaveTextContent('tells you that a flexi-schooling arrangement ends, of which');
    expect(rowOf('Text')).toHaveTextContent('Its last day is 5 February 2027. The parent gave notice.');
  });

  it('adds no header of what was typed', async () => {
    const odd = new Map([
      ...flexiPlain,
      ['notification.by', 'Jo\r\nBcc: thief@example.org&cc=thief@example.org'] as const,
      ['school.name', 'Hill\nSchool & Sons?'] as const,
    ]);
    await openCase(odd, 'notify');
    const link = mailto();
    expect([...link.searchParams.keys()]).toEqual(['subject', 'body']);
    expect(link.searchParams.get('subject')).toBe(
      'Flexi-schooling notification from Hill School & Sons? (DfE number 925/4000)',
    );
    expect(link.searchParams.get('body')).toContain(
      '\nJo Bcc: thief@example.org&cc=thief@example.org, Head of Year 6\n',
    );
  });

  it('says that the address is not known where it is not, and copies the rest', async () => {
    const elsewhere = new Map([...flexiPlain, ['school.authority', 'england'] as const]);
    const { user } = await openCase(elsewhere, 'notify');
    expect(screen.getByText(/knows of no rule by which your authority wants to be told/u)).toBeVisible();
    expect(rowOf('To')).toHaveTextContent('Waymark does not know your authority’s address');
    expect(screen.queryByRole('button', { name: 'Copy the address' })).not.toBeInTheDocument();
    await user.click(screen.getByRole('button', { name: 'Copy the subject' }));
    expect(await screen.findByText('Copied')).toBeVisible();
    expect(await navigator.clipboard.readText()).toMatch(/^Flexi-schooling notification from/u);
  });

  it('says what to do where the browser lets nothing be copied', async () => {
    const { user } = await openCase(flexiPlain, 'notify');
    vi.spyOn(navigator.clipboard, 'writeText').mockRejectedValue(new Error('denied'));
    await user.click(screen.getByRole('button', { name: 'Copy the text' }));
    expect(await screen.findByText('Not copied: select the text and copy it')).toBeVisible();
  });

  it('makes a file each of the form and its three attachments', async () => {
    const { services } = await openCase(flexiHeaviest, 'notify', { signatures: flexiSignatures(flexiHeaviest) });
    const names = [
      'Flexi-schooling notification form',
      'Flexi-schooling agreement',
      'Outline of home education',
      'Risk assessment',
    ];
    for (const name of names) expect(await screen.findByRole('button', { name: `Download: ${name}` })).toBeVisible();
    expect(screen.queryByRole('button', { name: 'Share all files' })).not.toBeInTheDocument();
    const made = services.pdf.make.mock.calls.map(([pack]) => pack.documents.map(({ id }) => id).join(' '));
    expect(made).toEqual(expect.arrayContaining(['notification', 'agreement', 'outline', 'risk']));
  });

  it('says which file could not be made', async () => {
    const withoutPdf = (store: MemoryStore) => {
      const services = testServices(store);
      services.pdf.make.mockImplementation(() => Promise.reject(new Error('no worker')));
      return services;
    };
    await openCase(flexiPlain, 'notify', { services: withoutPdf });
    await waitFor(() => {
      expect(screen.getAllByText(/Could not be made\./u)).toHaveLength(4);
    });
  });

  it('claims nothing to be ready before it is signed', async () => {
    await openCase(flexiPlain, 'notify');
    expect(screen.getByText(/Ready for the parent\. Send the form once parent and head have signed/u)).toBeVisible();
    expect(screen.queryByText(/ready to send/u)).not.toBeInTheDocument();
  });

  it('claims nothing to be sent before a person says so, and leads to where that is written down', async () => {
    const { user } = await openCase(flexiPlain, 'notify', { signatures: flexiSignatures(flexiPlain) });
    expect(screen.getByText(/signed and ready to send\. Waymark sends nothing: you do\./u)).toBeVisible();
    expect(screen.getByText('Nothing is on record as sent yet.')).toBeVisible();
    await user.click(screen.getByRole('link', { name: 'Write down when it was sent, and by whom' }));
    await waitFor(() => {
      expect(placeInAddress()).toBe('running/notifications');
    });
    await user.click(screen.getByRole('button', { name: 'Continue' }));
    await waitFor(() => {
      expect(placeInAddress()).toBe('notify');
    });
  });

  it('shows what is on record as sent', async () => {
    const sent = new Map([
      ...flexiPlain,
      ...Object.entries(typedRows(notifications, { on: dateTyped('11', '1', '2027'), by: 'Jo Carter', how: 'E-mail' })),
    ]);
    await openCase(sent, 'notify', { signatures: flexiSignatures(flexiPlain) });
    expect(screen.queryByText('Nothing is on record as sent yet.')).not.toBeInTheDocument();
    expect(screen.getByText('On record: 11 January 2027, Jo Carter, E-mail')).toBeVisible();
  });

  it.each([
    [
      'changed',
      { 'pattern.changed-from': dateTyped('12', '4', '2027') },
      /^Changed flexi-schooling notification from/u,
      /has changed a flexi-schooling arrangement after a review/u,
    ],
    [
      'ended',
      { 'flexi-ending.on': dateTyped('12', '4', '2027') },
      /^End of flexi-schooling: notification from/u,
      /tells you that a flexi-schooling arrangement ends/u,
    ],
  ] as const)('says so where it was %s', async (_, change, subject, text) => {
    await openCase(new Map([...flexiPlain, ...Object.entries(change)]), 'notify');
    expect(rowOf('Subject')).toHaveTextContent(subject);
    expect(rowOf('Text')).toHaveTextContent(text);
  });

  it('takes no address that the school gave for part-time timetables', async () => {
    const own = new Map([
      ...flexiPlain,
      ['school.authority', 'own'],
      ['school.own.name', 'Anyshire'],
      ['school.own.attendance-email', 'ptt@anyshire.example'],
      ['school.own.longest-weeks', '4'],
      ['school.own.extension-weeks', '4'],
      ['school.own.review-every', '7'],
    ] as const);
    await openCase(own, 'notify');
    expect(document.body).not.toHaveTextContent('ptt@anyshire.example');
  });

  it('prepares nothing before the head has decided', async () => {
    await openCase(new Map([...flexiPlain].filter(([path]) => path !== 'decision.outcome')), 'notify');
    expect(screen.getByText(/The head has not decided yet\./u)).toBeVisible();
    expect(screen.queryByText('Subject')).not.toBeInTheDocument();
  });

  it.each([
    ['a part-time timetable', plain],
    ['a declined request', flexiDeclined],
  ])('has nothing to send for %s', async (_, answers) => {
    await openCase(answers, 'notify');
    expect(screen.getByText(/There is nothing to send for this case\./u)).toBeVisible();
  });
});

import { screen, waitFor, within } from '@testing-library/react';
import { describe, expect, it } from 'vitest';
import { dateTyped } from '../scenarios/typed.ts';
import { plain, plainWith, plainWithout } from './support/answers.ts';
import { withoutLayout } from './support/browser.ts';
import { openCase, placeInAddress } from './support/open-page.tsx';
import { allSignatures, signatureOn } from './support/signatures.ts';

withoutLayout();

const goOn = () => screen.getByRole('button', { name: 'Continue' });
const errors = () =>
  within(screen.getByRole('alert'))
    .getAllByRole('link')
    .map((link) => link.textContent);

describe('Continue on a question page', () => {
  it('says what to do for each required answer that is missing, in the page’s order, and takes the focus there', async () => {
    const { user } = await openCase(plainWithout('pupil.name', 'pupil.date-of-birth', 'pupil.upn'), 'pupil/details');
    expect(screen.queryByRole('alert')).not.toBeInTheDocument();
    await user.click(goOn());
    expect(errors()).toEqual(['Enter the pupil’s full name', 'Enter the pupil’s date of birth']);
    expect(screen.getByRole('alert').parentElement).toHaveFocus();
    expect(document.title).toBe('Error: The pupil, page 1 - Waymark');
    expect(placeInAddress()).toBe('pupil/details');
  });

  it('shows the same words at the field, once, and the summary’s link leads there', async () => {
    const { user } = await openCase(plainWithout('pupil.name'), 'pupil/details');
    await user.click(goOn());
    const name = screen.getByRole('textbox', { name: 'Full name' });
    expect(name).toHaveAccessibleDescription(expect.stringContaining('Error: Enter the pupil’s full name'));
    expect(screen.getAllByText(/Enter the pupil’s full name/u)).toHaveLength(2);
    await user.click(within(screen.getByRole('alert')).getByRole('link'));
    expect(name).toHaveFocus();
    expect(placeInAddress()).toBe('pupil/details');
  });

  it('keeps what was typed and says why it cannot be read, once for each field', async () => {
    const { user } = await openCase(plain, 'pupil/details');
    const year = within(screen.getByRole('group', { name: 'Date of birth' })).getByRole('textbox', { name: 'Year' });
    await user.clear(year);
    await user.type(year, '14');
    await user.clear(screen.getByRole('textbox', { name: /Unique pupil number/u }));
    await user.type(screen.getByRole('textbox', { name: /Unique pupil number/u }), 'O92');
    await user.click(goOn());
    expect(errors()).toEqual([
      'Date of birth must have a year of 4 numbers, like 2026',
      'A unique pupil number has 13 characters; this one has 3',
    ]);
    expect(year).toHaveValue('14');
    expect(year).toHaveClass('govuk-input--error');
    expect(
      within(screen.getByRole('group', { name: 'Date of birth' })).getByRole('textbox', { name: 'Day' }),
    ).not.toHaveClass('govuk-input--error');
    expect(screen.getByRole('textbox', { name: /Unique pupil number/u })).toHaveValue('O92');
    await user.click(within(screen.getByRole('alert')).getByRole('link', { name: /year of 4 numbers/u }));
    expect(year).toHaveFocus();
  });

  it('takes the focus back to the summary on each further try', async () => {
    const { user } = await openCase(plainWithout('pupil.name'), 'pupil/details');
    await user.click(goOn());
    await user.click(goOn());
    expect(screen.getByRole('alert').parentElement).toHaveFocus();
  });

  it('takes an error away as soon as its answer is right, and goes on', async () => {
    const { user, store } = await openCase(plainWithout('pupil.name'), 'pupil/details');
    await user.click(goOn());
    await user.type(screen.getByRole('textbox', { name: 'Full name' }), 'Sam Fielding');
    expect(screen.queryByRole('alert')).not.toBeInTheDocument();
    expect(document.title).not.toContain('Error');
    await user.click(goOn());
    await screen.findByRole('heading', { level: 1, name: 'What Sam needs' });
    expect(placeInAddress()).toBe('pupil/needs');
    await waitFor(() => {
      expect(store.answers().get('pupil.name')).toBe('Sam Fielding');
    });
  });

  it('never complains while somebody still types', async () => {
    const { user } = await openCase(plain, 'pupil/details');
    const upn = screen.getByRole('textbox', { name: /Unique pupil number/u });
    await user.clear(upn);
    await user.type(upn, 'X');
    await user.tab();
    expect(screen.queryByText(/has 13 characters/u)).not.toBeInTheDocument();
  });

  it('asks only for what is asked: an optional answer is marked so, and may be left out', async () => {
    const { user } = await openCase(plainWithout('pupil.upn'), 'pupil/details');
    expect(screen.getByRole('textbox', { name: 'Unique pupil number (UPN) (optional)' })).toHaveValue('');
    await user.click(goOn());
    expect(placeInAddress()).toBe('pupil/needs');
  });
});

describe('a question page', () => {
  it('has its section above its heading, which has the focus, and why it is asked with the paragraphs', async () => {
    await openCase(plain, 'pupil/needs');
    expect(screen.getByRole('heading', { level: 1, name: 'What Sam needs' })).toHaveFocus();
    expect(screen.getByText('The pupil, 2 of 2', { selector: '.govuk-caption-l' })).toBeVisible();
    expect(screen.getByText(/Lincolnshire part-time timetable policy, September 2025, §9\.4/u)).toBeInTheDocument();
  });

  it('never names the pupil in the window’s title', async () => {
    await openCase(plain, 'pupil/needs');
    expect(document.title).not.toContain('Sam');
    expect(document.title).toBe('The pupil, page 3 - Waymark');
  });

  it('asks a question as soon as an earlier answer calls for it, and keeps its answer while it is not asked', async () => {
    const { user } = await openCase(plain, 'pupil/needs');
    const need = 'What is the need, and what support does it call for?';
    expect(screen.queryByRole('textbox', { name: need })).not.toBeInTheDocument();
    await user.click(screen.getByRole('radio', { name: 'SEN support' }));
    await user.type(screen.getByRole('textbox', { name: need }), 'Dyslexia');
    await user.click(screen.getByRole('radio', { name: 'None' }));
    expect(screen.queryByRole('textbox', { name: need })).not.toBeInTheDocument();
    await user.click(screen.getByRole('radio', { name: 'SEN support' }));
    expect(screen.getByRole('textbox', { name: need })).toHaveValue('Dyslexia');
  });

  it('unticks the others when “None of these” is ticked', async () => {
    const { user, store } = await openCase(plainWith({ 'pupil.care': ['cin', 'tac'] }), 'pupil/needs');
    await user.click(screen.getByRole('checkbox', { name: 'None of these' }));
    expect(screen.getByRole('checkbox', { name: /Child in need plan/u })).not.toBeChecked();
    await waitFor(() => {
      expect(store.answers().get('pupil.care')).toEqual(['none']);
    });
  });

  it('offers the parents who were listed, by name', async () => {
    await openCase(
      plainWith({ 'parents.r2': '2', 'parents.r2.name': 'Alex Fielding', 'parents.r3': '3' }),
      'consent/talk',
    );
    const signer = within(screen.getByRole('group', { name: 'Which parent or carer signs?' }));
    expect(signer.getAllByRole('radio').map((radio) => radio.closest('div')?.textContent)).toEqual([
      'Robin Fielding',
      'Alex Fielding',
      'A parent without a name yet',
    ]);
  });

  it('keeps markup, other scripts and emoji as the text they are', async () => {
    const { user, store } = await openCase(plainWithout('plan.aim'), 'plan/aim');
    const odd = '<b>سام</b> 👩‍👦 javascript:alert(1)';
    const [box] = screen.getAllByRole('textbox');
    if (box === undefined) throw new Error('no box');
    await user.click(box);
    await user.paste(odd);
    expect(box).toHaveValue(odd);
    await waitFor(() => {
      expect(store.answers().get('plan.aim')).toBe(odd);
    });
  });
});

describe('a suggestion', () => {
  it('stands in the control and is stored on Continue, not before', async () => {
    const { user, store } = await openCase(plainWithout('pupil.year-group'), 'pupil/details');
    expect(screen.getByRole('combobox', { name: 'Year group' })).toHaveValue('8');
    expect(store.answers().has('pupil.year-group')).toBe(false);
    expect(store.batches.flatMap(({ records }) => records.filter(({ kind }) => kind === 'edit'))).toEqual([]);
    await user.click(goOn());
    expect(placeInAddress()).toBe('pupil/needs');
    await waitFor(() => {
      expect(store.answers().get('pupil.year-group')).toBe('8');
    });
  });

  it('gives way to what the person says', async () => {
    const { user, store } = await openCase(plainWithout('pupil.year-group'), 'pupil/details');
    await user.selectOptions(screen.getByRole('combobox', { name: 'Year group' }), 'Year 7');
    await user.click(goOn());
    await waitFor(() => {
      expect(store.answers().get('pupil.year-group')).toBe('7');
    });
  });

  it('follows the answers on its own page', async () => {
    const { user } = await openCase(plainWithout('timetable.full-time-from'), 'timetable/dates');
    const back = within(screen.getByRole('group', { name: 'When is Sam back full time?' }));
    expect(back.getByRole('textbox', { name: 'Day' })).toHaveValue('8');
    const last = within(screen.getByRole('group', { name: 'Last part-time day' }));
    await user.clear(last.getByRole('textbox', { name: 'Day' }));
    await user.type(last.getByRole('textbox', { name: 'Day' }), '4');
    expect(back.getByRole('textbox', { name: 'Day' })).toHaveValue('5');
  });
});

describe('a line of the checklist', () => {
  const lines = 'checklist/limited-and-known';
  const ended = 'Last part-time day 5 February 2027, full time from 8 February 2027, 4 reviews set.';
  const confirmedOn = 'checklist.time-limited.confirmed-on';
  const line = () => within(screen.getByRole('group', { name: /^The arrangement ends on a set day/u }));

  it('says what the case shows now, and the tick keeps it', async () => {
    const { user, store } = await openCase(
      plainWithout('checklist.time-limited.state', 'checklist.time-limited.evidence'),
      lines,
    );
    expect(screen.getByText(`What the case shows: ${ended}`)).toBeVisible();
    expect(line().getByRole('radio', { name: 'Done' })).toBeChecked();
    expect(screen.getByRole('link', { name: 'Look at what shows it: end date and reviews' })).toHaveAttribute(
      'href',
      expect.stringMatching(/\/timetable\/\d+$/u),
    );
    await user.click(goOn());
    await waitFor(() => {
      expect(store.answers().get(confirmedOn)).toBe(ended);
    });
    expect(store.answers().get('checklist.time-limited.state')).toBe('done');
    expect(store.answers().has('checklist.time-limited.evidence')).toBe(false);
  });

  it('stands open again once the case shows something else, and says so until it is confirmed', async () => {
    const was = 'Last part-time day 4 February 2027, full time from 5 February 2027, 4 reviews set.';
    const { user, store } = await openCase(plainWith({ [confirmedOn]: was }), lines);
    expect(line().getByRole('radio', { name: 'Done' })).not.toBeChecked();
    expect(screen.getByText(/Confirm the line again/u)).toBeVisible();
    await user.click(line().getByRole('radio', { name: 'Done' }));
    expect(screen.queryByText(/Confirm the line again/u)).not.toBeInTheDocument();
    await waitFor(() => {
      expect(store.answers().get(confirmedOn)).toBe(ended);
    });
    expect(store.answers().get('checklist.time-limited.evidence')).toBe('Ends 5 February 2027; four reviews are set.');
  });

  it('on what is best for the pupil asks nothing of the parent’s agreement', async () => {
    await openCase(plain, 'checklist/agreed-and-safe');
    expect(screen.getByRole('group', { name: /^The arrangement is what is best for Sam\.$/u })).toBeVisible();
    expect(screen.getByRole('radio', { name: 'Not yet agreed' })).toBeVisible();
    expect(screen.getByText(/shown by their signature/u)).toBeVisible();
  });
});

describe('what the guidance says', () => {
  it('stands beside the answer as soon as the answer makes it so, and does not hold Continue', async () => {
    const { user } = await openCase(plain, 'timetable/dates');
    const back = within(screen.getByRole('group', { name: 'When is Sam back full time?' }));
    expect(screen.queryByText(/not after the last part-time day/u)).not.toBeInTheDocument();
    await user.clear(back.getByRole('textbox', { name: 'Day' }));
    await user.type(back.getByRole('textbox', { name: 'Day' }), '5');
    expect(screen.getByText(/not after the last part-time day/u)).toBeVisible();
    await user.click(goOn());
    expect(placeInAddress()).toBe('timetable/weeks');
  });

  it('is a warning where it holds an act, and says why and where that stands, folded away', async () => {
    await openCase(
      plainWith({ 'timetable.full-time-from': { day: '5', month: '2', year: '2027' } }),
      'timetable/dates',
    );
    expect(screen.getByText(/not after the last part-time day/u)).toHaveTextContent(/^Warning/u);
    const why = screen.getByText('Why', { selector: 'summary *' }).closest('details') ?? document.body;
    expect(why).not.toHaveAttribute('open');
    expect(why).toHaveTextContent('The day full time starts again is set');
    expect(why).toHaveTextContent('Lincolnshire policy, §9.9');
  });

  it('is called unusual where the head may explain it, with the reason that was given', async () => {
    const nothing = { 'reasons.full-time-first': 'nothing' };
    const { unmount } = await openCase(plainWith(nothing), 'reasons/why');
    expect(screen.getByText(/What was tried to keep Sam in full time says only/u)).toHaveTextContent(/^Unusual\./u);
    expect(screen.queryByText(/^The head’s reason:/u)).not.toBeInTheDocument();
    unmount();
    await openCase(plainWith(nothing, { 'explain.rationale.full-time-first': 'Sam was in hospital.' }), 'reasons/why');
    expect(screen.getByText('The head’s reason: Sam was in hospital.')).toBeVisible();
  });

  it('is set apart and no more where it is only told', async () => {
    await openCase(plainWith({ 'pupil.date-of-birth': { day: '4', month: '5', year: '2008' } }), 'pupil/details');
    const told = screen.getByText(/^Sam turned 18 on 4 May 2026/u);
    expect(told).not.toHaveTextContent(/Warning|Unusual/u);
  });

  it('is told to those who listen, and not of an answer that is still to come', async () => {
    await openCase(plainWithout('people.lead'), 'people/staff');
    expect(screen.queryByText('Nobody is named as leading the plan.')).not.toBeInTheDocument();
    const [box] = screen.getAllByRole('textbox');
    expect(box?.closest('form')?.querySelectorAll('[aria-live="polite"]').length).toBeGreaterThan(0);
  });

  it('does not ask on the page of the signer for what the signer has yet to do', async () => {
    await openCase(plain, 'consent/talk');
    expect(screen.queryByText(/has not agreed in writing yet/u)).not.toBeInTheDocument();
  });
});

describe('a page whose answers were signed', () => {
  const notice = 'What has been signed depends on this page';

  it('says first whose signatures a change would void, and shows no control until the person goes on', async () => {
    const { user } = await openCase(plain, 'timetable/dates', {
      signatures: [signatureOn('consent', 'parent', plain)],
    });
    expect(
      screen.getByText(
        /A change here can mean that Robin Fielding’s signature on the consent form with the plan no longer counts/u,
      ),
    ).toBeVisible();
    expect(screen.queryByRole('textbox')).not.toBeInTheDocument();
    await user.click(screen.getByRole('button', { name: 'Change the answers all the same' }));
    expect(screen.getAllByRole('textbox').length).toBeGreaterThan(0);
    expect(screen.queryByText(new RegExp(notice, 'u'))).not.toBeInTheDocument();
  });

  it('may be a page of the plan too; the targets of the weeks are not signed', async () => {
    const signatures = [signatureOn('consent', 'parent', plain)];
    for (const place of ['plan/aim', 'plan/home', 'risk/adult']) {
      const { unmount } = await openCase(plain, place, { signatures });
      expect(screen.getByText(new RegExp(notice, 'u'))).toBeVisible();
      unmount();
    }
    await openCase(plain, 'timetable/targets', { signatures });
    expect(screen.queryByText(new RegExp(notice, 'u'))).not.toBeInTheDocument();
  });

  it('names every signature that is at stake', async () => {
    const [parent, , checklist] = allSignatures(plain);
    if (parent === undefined || checklist === undefined) throw new Error('The plain case is signed by both.');
    await openCase(plain, 'pupil/details', { signatures: [parent, checklist] });
    const words = screen.getByText(new RegExp(notice, 'u')).textContent;
    expect(words).toContain('Robin Fielding’s signature on the consent form with the plan');
    expect(words).toContain('Pat Headley’s signature on the checklist');
    expect(words).toContain('no longer count and');
  });

  it('says of what everybody agreed to that a change of its terms is a proposal, and of a fact nothing', async () => {
    const { unmount } = await openCase(plain, 'timetable/dates', { signatures: allSignatures(plain) });
    expect(screen.getByText(/^Version 1 was agreed, and stays as it was signed/u)).toBeVisible();
    expect(screen.queryByText(new RegExp(notice, 'u'))).not.toBeInTheDocument();
    unmount();
    await openCase(plain, 'pupil/details', { signatures: allSignatures(plain) });
    expect(screen.queryByText(/^Version 1 was agreed/u)).not.toBeInTheDocument();
    expect(screen.getAllByRole('textbox').length).toBeGreaterThan(0);
  });

  it('says nothing where the signed documents do not use what is asked', async () => {
    await openCase(plain, 'risk/topics', { signatures: [signatureOn('consent', 'parent', plain)] });
    expect(screen.queryByText(new RegExp(notice, 'u'))).not.toBeInTheDocument();
    expect(screen.getAllByRole('textbox').length).toBeGreaterThan(0);
  });

  it('says nothing where the signature no longer counts anyway', async () => {
    const before = plainWith({ 'timetable.end': dateTyped('4', '2', '2027') });
    await openCase(plain, 'timetable/dates', { signatures: [signatureOn('consent', 'parent', before)] });
    expect(screen.queryByText(new RegExp(notice, 'u'))).not.toBeInTheDocument();
  });

  it('is told also where an answer that is no longer asked is still stored', async () => {
    const answers = plainWith({ 'route.return-from': 'custody' });
    await openCase(answers, 'timetable/dates', { signatures: [signatureOn('consent', 'parent', answers)] });
    expect(screen.getByText(new RegExp(notice, 'u'))).toBeVisible();
  });
});

describe('the address', () => {
  it('opens the page it names', async () => {
    await openCase(plain, 'risk/hazards/r1/hazard');
    expect(screen.getByRole('heading', { level: 1, name: 'Being alone at home' })).toBeVisible();
  });

  it('of a page that is not asked leads to the nearest one before it', async () => {
    await openCase(plain, 'route/background');
    expect(placeInAddress()).toBe('route/kind');
  });

  it('of no page at all leads to the task list', async () => {
    await openCase(plain, 'no/such/page');
    expect(screen.getByRole('heading', { level: 1, name: 'Sam’s case' })).toBeVisible();
    expect(placeInAddress()).toBe('tasks');
  });

  it('moves with Back, along the journey', async () => {
    const { user } = await openCase(plain, 'pupil/needs');
    await user.click(screen.getByRole('link', { name: 'Back' }));
    await waitFor(() => expect(screen.getByRole('heading', { level: 1, name: 'The pupil' })).toHaveFocus());
    expect(placeInAddress()).toBe('pupil/details');
  });

  it('never holds an answer', async () => {
    const { user } = await openCase(plain, 'pupil/details');
    await user.click(goOn());
    await screen.findByRole('heading', { level: 1, name: 'What Sam needs' });
    expect(window.location.href).not.toMatch(/Sam|Fielding/u);
  });

  it('is where the person comes back to: it is stored with the case', async () => {
    const { store } = await openCase(plain, 'pupil/needs');
    await waitFor(() => {
      expect(store.disk.get('c1')?.place).toEqual({ form: 'pupil', step: 'needs' });
    });
  });
});

describe('an arrangement that is no part-time timetable', () => {
  it('leads to a page that explains what it is and what to do next, with a way to choose again', async () => {
    const { user } = await openCase(plain, 'route/kind');
    await user.click(screen.getByRole('radio', { name: /^Part of each week stays away/u }));
    await user.click(goOn());
    expect(await screen.findByRole('heading', { level: 1, name: 'A part-time timetable has to end' })).toBeVisible();
    expect(screen.getByRole('heading', { level: 2, name: 'What to do next' })).toBeVisible();
    expect(screen.queryByRole('button', { name: 'Continue' })).not.toBeInTheDocument();
    await user.click(screen.getByRole('link', { name: 'choose again' }));
    expect(await screen.findByRole('radio', { name: /^Part of each week stays away/u })).toBeChecked();
  });

  it('says the same of home education in its own words', async () => {
    await openCase(plainWith({ 'route.ends': 'leaves', 'route.asked': 'parent' }), 'route/not-this-way');
    expect(screen.getByRole('heading', { level: 1, name: 'This is elective home education' })).toBeVisible();
  });
});

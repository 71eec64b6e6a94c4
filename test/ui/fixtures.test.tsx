import { readFileSync } from 'node:fs';
import { render } from '@testing-library/react';
import type { ReactElement } from 'react';
import { describe, expect, it, vi } from 'vitest';
import * as z from 'zod/mini';
import { BackLink } from '../../src/ui/BackLink.tsx';
import { Button } from '../../src/ui/Button.tsx';
import { Checkboxes } from '../../src/ui/Checkboxes.tsx';
import { DateInput } from '../../src/ui/DateInput.tsx';
import { Details } from '../../src/ui/Details.tsx';
import { ErrorMessage } from '../../src/ui/ErrorMessage.tsx';
import { ErrorSummary } from '../../src/ui/ErrorSummary.tsx';
import { Fieldset } from '../../src/ui/Fieldset.tsx';
import { InsetText } from '../../src/ui/InsetText.tsx';
import { NotificationBanner } from '../../src/ui/NotificationBanner.tsx';
import { Panel } from '../../src/ui/Panel.tsx';
import { PasswordInput } from '../../src/ui/PasswordInput.tsx';
import { Radios } from '../../src/ui/Radios.tsx';
import { Select } from '../../src/ui/Select.tsx';
import { SkipLink } from '../../src/ui/SkipLink.tsx';
import { SummaryCard } from '../../src/ui/SummaryCard.tsx';
import { SummaryList } from '../../src/ui/SummaryList.tsx';
import { Tag } from '../../src/ui/Tag.tsx';
import { TaskList } from '../../src/ui/TaskList.tsx';
import { TextArea } from '../../src/ui/TextArea.tsx';
import { TextInput } from '../../src/ui/TextInput.tsx';
import { WarningText } from '../../src/ui/WarningText.tsx';
import { skeleton } from './skeleton.ts';

const nothing = vi.fn();

const fixtureFile = z.object({ fixtures: z.array(z.object({ name: z.string(), html: z.string() })) });

const fixture = (component: string, name: string): Element => {
  const file = `node_modules/govuk-frontend/dist/govuk/components/${component}/fixtures.json`;
  const found = fixtureFile.parse(JSON.parse(readFileSync(file, 'utf8'))).fixtures.find((one) => one.name === name);
  if (found === undefined) throw new Error(`govuk-frontend has no fixture "${name}" of ${component}`);
  const holder = document.createElement('div');
  holder.innerHTML = found.html;
  return holder;
};

interface Case {
  readonly component: string;
  readonly name: string;
  readonly ours: ReactElement;
  /** Classes in which we differ on purpose. */
  readonly ignored?: RegExp;
}

const options = (...labels: readonly string[]) => labels.map((label) => ({ value: label, label }));
// The width of the month's box: names fit in ours.
const dates = /^govuk-(input--width-\d|fieldset__legend--.)$/;

const lines = (
  <>
    <p className="govuk-body">A</p>
    <p className="govuk-body">
      B<br />
      C<br />
      D<br />
      E<br />F
    </p>
  </>
);

const cases: readonly Case[] = [
  { component: 'back-link', name: 'default', ours: <BackLink href="#/" /> },
  { component: 'button', name: 'default', ours: <Button>Save</Button> },
  { component: 'button', name: 'secondary', ours: <Button variant="secondary">Save</Button> },
  { component: 'button', name: 'warning', ours: <Button variant="warning">Save</Button> },
  {
    component: 'input',
    name: 'with hint text',
    ours: <TextInput id="a" label="A" hint="B" value="" onChange={nothing} />,
  },
  {
    component: 'input',
    name: 'with error and hint',
    ours: <TextInput id="a" label="A" hint="B" error="C" value="" onChange={nothing} />,
  },
  {
    component: 'input',
    name: 'with suffix',
    ours: <TextInput id="a" label="A" suffix="kg" value="" onChange={nothing} />,
  },
  {
    component: 'input',
    name: 'with label as page heading',
    ours: <TextInput id="a" label="A" labelIsHeading value="" onChange={nothing} />,
    ignored: /^govuk-label--.$/,
  },
  {
    component: 'textarea',
    name: 'with error message',
    ours: <TextArea id="a" label="A" error="C" rows={5} value="" onChange={nothing} />,
  },
  {
    component: 'password-input',
    name: 'default',
    ours: <PasswordInput id="a" label="A" value="" onChange={nothing} autoComplete="new-password" />,
  },
  {
    component: 'select',
    name: 'with hint text and error message',
    ours: <Select id="a" label="A" hint="B" error="C" options={options('1', '2')} value="" onChange={nothing} />,
  },
  {
    component: 'date-input',
    name: 'with error message and hint',
    ours: (
      <DateInput id="a" legend="A" hint="B" error="C" value={{ day: '', month: '', year: '' }} onChange={nothing} />
    ),
    ignored: dates,
  },
  {
    component: 'date-input',
    name: 'with error on year input',
    ours: (
      <DateInput
        id="a"
        legend="A"
        hint="B"
        error="C"
        errorBoxes={['year']}
        value={{ day: '', month: '', year: '' }}
        onChange={nothing}
      />
    ),
    ignored: dates,
  },
  {
    component: 'radios',
    name: 'with fieldset and error message',
    ours: <Radios name="a" legend="A" error="C" options={options('Yes', 'No')} value={undefined} onChange={nothing} />,
  },
  {
    component: 'radios',
    name: 'inline',
    ours: (
      <Radios name="a" legend="A" hint="B" inline options={options('Yes', 'No')} value={undefined} onChange={nothing} />
    ),
  },
  {
    component: 'checkboxes',
    name: 'with error message',
    ours: (
      <Checkboxes
        name="a"
        legend="A"
        error="C"
        options={options('1', '2', '3').map((option) => ({ ...option, hint: 'H' }))}
        values={[]}
        onChange={nothing}
      />
    ),
  },
  {
    component: 'checkboxes',
    name: 'with divider and None',
    ours: (
      <Checkboxes
        name="a"
        legend="A"
        options={options('1', '2', '3')}
        none={{ value: 'none', label: 'None' }}
        values={[]}
        onChange={nothing}
      />
    ),
    ignored: /^govuk-fieldset__legend--.$/,
  },
  {
    component: 'fieldset',
    name: 'as page heading l',
    ours: (
      <Fieldset legend="A" legendIsHeading>
        {null}
      </Fieldset>
    ),
  },
  { component: 'error-message', name: 'default', ours: <ErrorMessage id="a">A</ErrorMessage> },
  { component: 'inset-text', name: 'default', ours: <InsetText>A</InsetText> },
  { component: 'warning-text', name: 'default', ours: <WarningText>A</WarningText> },
  { component: 'details', name: 'default', ours: <Details summary="A">B</Details> },
  { component: 'skip-link', name: 'default', ours: <SkipLink /> },
  { component: 'tag', name: 'grey', ours: <Tag text="A" tone="grey" /> },
  {
    component: 'panel',
    name: 'default',
    ours: (
      <Panel title="A">
        B<br />
        <strong>C</strong>
      </Panel>
    ),
  },
  { component: 'notification-banner', name: 'default', ours: <NotificationBanner title="A">B</NotificationBanner> },
  {
    component: 'notification-banner',
    name: 'with type as success',
    ours: (
      <NotificationBanner title="A" tone="success">
        B
      </NotificationBanner>
    ),
  },
  {
    component: 'summary-list',
    name: 'as a summary card with a text header',
    ours: (
      <SummaryCard title="A" actions={[]}>
        <SummaryList
          rows={[
            { key: 'A', value: 'B' },
            { key: 'C', value: 'D' },
          ]}
        />
      </SummaryCard>
    ),
  },
  {
    component: 'summary-list',
    name: 'with some actions',
    ours: (
      <SummaryList
        rows={[
          {
            key: 'A',
            value: 'B',
            actions: [
              { href: '#/a', text: 'Edit', hidden: 'a' },
              { href: '#/b', text: 'Delete', hidden: 'a' },
            ],
          },
          { key: 'C', value: 'D' },
          { key: 'E', value: lines },
        ]}
      />
    ),
  },
  {
    component: 'summary-list',
    name: 'as a summary card with actions',
    ours: (
      <SummaryCard
        title="A"
        actions={[
          { href: '#/a', text: 'Delete' },
          { href: '#/b', text: 'Withdraw' },
        ]}
      >
        <SummaryList
          rows={[
            { key: 'A', value: 'B' },
            { key: 'C', value: 'D' },
          ]}
        />
      </SummaryCard>
    ),
  },
  {
    component: 'error-summary',
    name: 'default',
    ours: (
      <ErrorSummary
        errors={[
          { href: 'a', text: 'A' },
          { href: 'b', text: 'B' },
        ]}
      />
    ),
  },
  {
    component: 'task-list',
    name: 'with hint text and additional states',
    ours: (
      <TaskList
        items={[
          { title: 'A', href: '#/a', status: { text: 'Completed', tone: 'plain' } },
          { title: 'B', href: '#/b', status: { text: 'Not started', tone: 'blue' } },
          { title: 'C', href: '#/c', hint: 'H', status: { text: 'Review', tone: 'blue' } },
          { title: 'D', href: '#/d', status: { text: 'In progress', tone: 'blue' } },
          { title: 'E', href: '#/e', status: { text: 'Error', tone: 'blue' } },
          { title: 'F', hint: 'H', status: { text: 'Cannot start yet', tone: 'grey' } },
        ]}
      />
    ),
    ignored: /^govuk-tag--/,
  },
];

describe('our markup is that of govuk-frontend', () => {
  it.each(cases)('$component: $name', ({ component, name, ours, ignored }) => {
    const { container } = render(ours);
    expect(skeleton(container, ignored)).toBe(skeleton(fixture(component, name), ignored));
  });
});

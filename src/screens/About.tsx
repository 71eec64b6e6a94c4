import { Heading1 } from '../ui/Heading1.tsx';
import { SummaryList } from '../ui/SummaryList.tsx';
import { hrefTo } from './shared/address.ts';
import { useServices } from './shared/services.ts';
import { usePageTitle } from './shared/use-page-title.ts';

const STORED = [
  {
    key: 'Answers, signatures, school settings',
    value:
      'In this browser, on this device (IndexedDB). Each record is sealed on its own with AES-GCM. So is the list of who works here, by name and role: it is in the settings, and who is removed from it is not kept in it.',
  },
  {
    key: 'The key to them',
    value:
      'In memory, while Waymark is unlocked. Never stored: wrapped copies of it open with the passphrase (Argon2id) or the recovery key.',
  },
  {
    key: 'What is not sealed',
    value:
      'The browser’s history: the address, title and time of each page you opened. They hold a case’s random number and the name of a section, and no name or answer. How many cases there are and how large they are. The list of downloads, with file names that say what kind of paper it is, and name nobody.',
  },
  { key: 'The program itself', value: 'In this browser, so that it works offline. It holds nothing about anyone.' },
  {
    key: 'Packs you download, print or share',
    value: 'Where you put them. Waymark does not protect them there, nor in a printer’s queue.',
  },
] as const;

/** What this is, which guidance it follows, what is kept where, and how accessible it is. */
export function About() {
  const { version } = useServices();
  usePageTitle('About Waymark');
  return (
    <>
      <Heading1>About Waymark</Heading1>
      <p className="govuk-body">
        Version {version}. Waymark helps a school to prepare and sign a part-time timetable, or to decide about
        flexi-schooling. It is not a government or council service.
      </p>
      <h2 className="govuk-heading-m">The guidance it follows</h2>
      <ul className="govuk-list govuk-list--bullet">
        <li>Lincolnshire County Council, Part-time timetable policy, September 2025</li>
        <li>Hertfordshire County Council, announcement of its flexi-schooling guidance</li>
        <li>
          Department for Education, Working together to improve school attendance, applies from 19 August 2024,
          paragraphs 65 to 70
        </li>
      </ul>
      <p className="govuk-body">
        Where Waymark reads something into the guidance, it says so. It does not replace the guidance or advice from the
        council.
      </p>
      <p className="govuk-body">
        <a className="govuk-link" href={hrefTo({ page: 'rules' })}>
          The rules Waymark checks
        </a>
        , each with its source.
      </p>
      <h2 className="govuk-heading-m">What is stored, and where</h2>
      <p className="govuk-body">
        <a className="govuk-link" href={hrefTo({ page: 'data-protection' })}>
          For the data protection officer
        </a>
        : the facts that a data protection impact assessment asks for, as one sheet to print. In short:
      </p>
      <SummaryList rows={STORED} />
      <ul className="govuk-list govuk-list--bullet">
        <li>No server, no account, no analytics, no cookies. Nothing is sent unless a person sends it.</li>
        <li>The school is the data controller. Nobody else can see or recover what is stored.</li>
        <li>
          Data about health, special needs and care is special category data: choose who knows the passphrase with care.
        </li>
        <li>
          A case is kept until a person deletes it; those past their keeping time are listed. Deleting destroys its key
          and its records on this device.
        </li>
        <li>A lost device: what is stored cannot be read without the passphrase or the recovery key.</li>
        <li>There is no backup yet: print or download the pack of each case that matters.</li>
      </ul>
      <h2 className="govuk-heading-m">Accessibility</h2>
      <p className="govuk-body">
        Waymark aims to meet the Web Content Accessibility Guidelines 2.2, level AA. It works with a keyboard alone,
        with a screen reader, at 400% zoom, at 320 pixels wide, and with your own colours. The PDF packs are tagged,
        with headings, table headers and a reading order.
      </p>
      <p className="govuk-body">
        Known limits: it has been checked by machine in three browser engines and by hand in Chromium; it has not been
        tried with every screen reader or on a real iPad. If something stands in your way, tell the person who runs
        Waymark at your school or council; every form can be printed and filled in by hand.
      </p>
    </>
  );
}

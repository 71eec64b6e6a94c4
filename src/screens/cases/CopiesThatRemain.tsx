/** What is left of a case when it has been deleted here: nothing of it is in Waymark’s hands. */
export const CopiesThatRemain = () => (
  <ul className="govuk-list govuk-list--bullet">
    <li>PDFs and other files that were downloaded, shared or sent, wherever they were put.</li>
    <li>Printed papers, and what a printer still has in its queue.</li>
    <li>
      Sealed copies and emergency files of this case. The passphrase or the recovery key of the day on which they were
      made still opens them.
    </li>
    <li>
      Backups of this device, or of the browser’s profile, that the system or your IT team made. The case stands sealed
      in them, with its key.
    </li>
    <li>What the council, the parents and others were given.</li>
    <li>
      The browser’s own history and list of downloads: times, addresses with the random number of the case, and kinds of
      paper. They hold no name.
    </li>
  </ul>
);

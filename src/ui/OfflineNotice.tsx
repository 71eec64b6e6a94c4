/** Tells what still works without a network. */
export const OfflineNotice = () => (
  <div className="wm-strip" role="status">
    <div className="govuk-width-container">
      <strong>You are offline.</strong> Everything here still works. Only sending a pack to someone else has to wait.
    </div>
  </div>
);

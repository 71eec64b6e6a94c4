/** On every page of the sample: nothing here is real, and nothing is kept. */
export const SampleBanner = () => (
  <div className="wm-strip wm-strip--sample" role="region" aria-label="Sample">
    <div className="govuk-width-container">
      <strong>Sample.</strong> This pupil is made up. Nothing is stored, and closing or reloading the page clears it.
    </div>
  </div>
);

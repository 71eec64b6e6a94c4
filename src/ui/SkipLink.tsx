/** The first thing a keyboard reaches: jumps over the header to the element with id `main`, and leaves the URL as it is. */
export const SkipLink = () => (
  <a
    href="#main"
    className="govuk-skip-link"
    onClick={(event) => {
      event.preventDefault();
      const main = document.getElementById('main');
      main?.setAttribute('tabindex', '-1');
      main?.focus();
    }}
  >
    Skip to main content
  </a>
);

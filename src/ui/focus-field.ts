const controls = 'input, textarea, select, button';
/** What can take the focus by itself: a control, a link, a card of a list. */
const focusable = `${controls}, a[href], [tabindex]`;

/**
 * Moves the focus to the field with this id, and its label or legend into view. Where the id is that of a group (the boxes of a date,
 * a place to sign), the first box marked as wrong gets it, else the first control. A card of a list or a link takes it itself. Without
 * such a field nothing happens.
 */
export const focusField = (id: string): void => {
  const field = document.getElementById(id);
  const control =
    field?.matches(focusable) === true
      ? field
      : (field?.querySelector<HTMLElement>('.govuk-input--error') ?? field?.querySelector<HTMLElement>(controls));
  if (control === undefined || control === null) return;
  const name =
    control.closest('fieldset')?.querySelector('legend') ??
    document.querySelector(`label[for="${CSS.escape(control.id)}"]`);
  (name ?? control).scrollIntoView();
  control.focus({ preventScroll: true });
};

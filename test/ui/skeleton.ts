/**
 * The elements of some markup, with their roles and govuk-frontend classes and nothing else. Live regions are left out:
 * govuk-frontend's scripts add theirs later.
 */
export const skeleton = (element: Element, ignored = /^$/, depth = 0): string => {
  const classes = [...element.classList]
    .filter((name) => name.startsWith('govuk-') && !name.startsWith('govuk-js-') && !ignored.test(name))
    .sort();
  const role = element.getAttribute('role');
  const line = `${' '.repeat(depth)}${element.tagName.toLowerCase()}${classes.map((name) => `.${name}`).join('')}${role === null ? '' : `[${role}]`}`;
  return [
    line,
    ...[...element.children]
      .filter((child) => !child.hasAttribute('aria-live'))
      .map((child) => skeleton(child, ignored, depth + 1)),
  ].join('\n');
};

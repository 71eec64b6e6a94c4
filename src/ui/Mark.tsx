/** The product's mark, a signpost. It says nothing of its own: the name stands beside it. */
export const Mark = () => (
  <svg className="wm-mark" viewBox="0 0 32 32" aria-hidden="true" focusable="false">
    <path fill="currentColor" d="M14 2h4v3h-4zM4 5h17l6 5-6 5H4zM14 15h4v3h-4zM11 18h17v8H11l-5-4zM14 26h4v4h-4z" />
  </svg>
);

import type { ReactNode } from 'react';

interface AppFooterProps {
  readonly links: readonly { readonly href: string; readonly text: string }[];
  readonly children?: ReactNode;
}

/** The foot of every page: help in the same place everywhere. */
export const AppFooter = ({ links, children }: AppFooterProps) => (
  <footer className="wm-footer">
    <div className="govuk-width-container">
      <ul className="wm-footer__links">
        {links.map(({ href, text }) => (
          <li key={href}>
            <a className="govuk-link" href={href}>
              {text}
            </a>
          </li>
        ))}
      </ul>
      {children !== undefined && <div className="govuk-body-s wm-footer__text">{children}</div>}
    </div>
  </footer>
);

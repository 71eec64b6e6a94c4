import type { ReactNode, Ref } from 'react';
import { classNames } from './class-names.ts';
import { Mark } from './Mark.tsx';

interface NavItem {
  readonly href: string;
  readonly text: string;
  readonly current?: boolean | undefined;
}

interface AppHeaderProps {
  readonly productName: string;
  readonly homeHref: string;
  /** Left out inside a journey. */
  readonly nav?: readonly NavItem[] | undefined;
  /** At the right of the name, behind how saving stands: the lock. */
  readonly right?: ReactNode;
  /** The places that a page fills: the school’s name beside ours, and how saving stands. */
  readonly schoolRef?: Ref<HTMLDivElement>;
  readonly savedRef?: Ref<HTMLDivElement>;
}

/** The top of every page: mark and name, and the way about. */
export const AppHeader = ({ productName, homeHref, nav = [], right, schoolRef, savedRef }: AppHeaderProps) => (
  <header className="wm-header">
    <div className="govuk-generic-header">
      <div className="govuk-generic-header__container govuk-width-container">
        <div className="govuk-generic-header__logo">
          <a href={homeHref} className="govuk-generic-header__homepage-link">
            <Mark />
            {productName}
          </a>
        </div>
        <div className="wm-header__school" ref={schoolRef} />
        <div className="wm-header__right">
          <div ref={savedRef} />
          {right}
        </div>
      </div>
    </div>
    {nav.length > 0 && (
      <div className="govuk-service-navigation">
        <div className="govuk-width-container">
          <div className="govuk-service-navigation__container">
            <nav aria-label="Menu" className="govuk-service-navigation__wrapper">
              <ul className="govuk-service-navigation__list">
                {nav.map(({ href, text, current = false }) => (
                  <li
                    key={href}
                    className={classNames(
                      'govuk-service-navigation__item',
                      current && 'govuk-service-navigation__item--active',
                    )}
                  >
                    <a
                      className="govuk-service-navigation__link"
                      href={href}
                      aria-current={current ? 'page' : undefined}
                    >
                      {current ? <strong className="govuk-service-navigation__active-fallback">{text}</strong> : text}
                    </a>
                  </li>
                ))}
              </ul>
            </nav>
          </div>
        </div>
      </div>
    )}
  </header>
);

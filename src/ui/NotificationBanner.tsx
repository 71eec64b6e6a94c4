import { useId, type ReactNode } from 'react';
import { classNames } from './class-names.ts';

interface NotificationBannerProps {
  readonly title: string;
  readonly children: ReactNode;
  /** `success` is also read out at once. */
  readonly tone?: 'success' | undefined;
}

/** Something to know before the page is used. */
export const NotificationBanner = ({ title, children, tone }: NotificationBannerProps) => {
  const id = useId();
  return (
    <div
      className={classNames('govuk-notification-banner', tone && `govuk-notification-banner--${tone}`)}
      role={tone === 'success' ? 'alert' : 'region'}
      aria-labelledby={id}
    >
      <div className="govuk-notification-banner__header">
        <h2 className="govuk-notification-banner__title" id={id}>
          {title}
        </h2>
      </div>
      <div className="govuk-notification-banner__content">
        {typeof children === 'string' ? <p className="govuk-notification-banner__heading">{children}</p> : children}
      </div>
    </div>
  );
};

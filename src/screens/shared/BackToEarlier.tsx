import { BackLink } from '../../ui/BackLink.tsx';
import { useCaseView } from './case-view.ts';

/** The way back along the journey. */
export function BackToEarlier() {
  const view = useCaseView();
  return (
    <BackLink
      href={view.hrefOf('tasks')}
      onFollow={() => {
        view.journey.send({ type: 'BACK' });
      }}
    />
  );
}

import { screen } from '@testing-library/react';
import type { UserEvent } from '@testing-library/user-event';

/** Which page of how many is shown. */
const shownAt = async (): Promise<readonly [number, number]> => {
  const [page = 0, of = 0] = (await screen.findByText(/^\d of \d$/u)).textContent.split(' of ').map(Number);
  return [page, of];
};

/** Turns the pages that a parent reads, up to the one on which they decide. @param onEach is asked on each page. */
export async function readAsParent(user: UserEvent, onEach: () => void = () => undefined): Promise<void> {
  for (let [page, of] = await shownAt(); page < of - 1; [page, of] = await shownAt()) {
    onEach();
    await user.click(screen.getByRole('button', { name: 'Next' }));
  }
}

/** Ticks each box; the button is the decision. */
export async function signWith(user: UserEvent, act: string): Promise<void> {
  for (const box of screen.getAllByRole('checkbox')) await user.click(box);
  await user.click(screen.getByRole('button', { name: act }));
}

import { fireEvent } from '@testing-library/react';
import { beforeEach, vi } from 'vitest';

/** jsdom has no canvas: this stands for one of 400 by 200. To be called at the top of a test file. */
export function withCanvas(): void {
  beforeEach(() => {
    const context = new Proxy({}, { get: () => vi.fn(), set: () => true });
    vi.spyOn(HTMLCanvasElement.prototype, 'getContext').mockReturnValue(context as CanvasRenderingContext2D);
    vi.spyOn(HTMLCanvasElement.prototype, 'clientWidth', 'get').mockReturnValue(400);
    vi.spyOn(HTMLCanvasElement.prototype, 'clientHeight', 'get').mockReturnValue(200);
    vi.stubGlobal(
      'ResizeObserver',
      class {
        observe = vi.fn();
        disconnect = vi.fn();
      },
    );
  });
}

/** Draws one stroke through these points. */
export function draw(canvas: Element, ...points: readonly (readonly [number, number])[]): void {
  points.forEach(([clientX, clientY], index) => {
    const pen = { pointerId: 1, clientX, clientY, buttons: 1, pressure: 0.5 };
    if (index === 0) fireEvent.pointerDown(canvas, pen);
    else fireEvent.pointerMove(window, pen);
  });
  const [clientX, clientY] = points.at(-1) ?? [0, 0];
  fireEvent.pointerUp(window, { pointerId: 1, clientX, clientY, buttons: 0 });
}

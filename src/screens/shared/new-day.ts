/** Milliseconds; a timer set for midnight would sleep with the device. */
const OFTEN_ENOUGH = 60_000;

/**
 * Tells whenever the day may be another: at midnight to the minute, and when somebody comes back to the page.
 * @returns what ends it.
 */
export function watchForNewDay(tell: () => void): () => void {
  const timer = setInterval(tell, OFTEN_ENOUGH);
  window.addEventListener('focus', tell);
  document.addEventListener('visibilitychange', tell);
  return () => {
    clearInterval(timer);
    window.removeEventListener('focus', tell);
    document.removeEventListener('visibilitychange', tell);
  };
}

/** Opens the PDF where the browser prints it from: its own viewer, in a new tab. */
export function printFile(file: File): void {
  const address = URL.createObjectURL(file);
  const opened = window.open(address);
  opened?.addEventListener('load', () => {
    opened.print();
  });
  window.setTimeout(() => {
    URL.revokeObjectURL(address);
  }, 600_000);
}

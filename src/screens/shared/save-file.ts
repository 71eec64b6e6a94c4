/** Hands a file to the person: the browser’s own download. */
export function saveFile(file: Blob, name: string): void {
  const address = URL.createObjectURL(file);
  const link = document.createElement('a');
  link.href = address;
  link.download = name;
  link.click();
  // The browser has taken the file once the click has been handled; the address is let go after that.
  window.setTimeout(() => {
    URL.revokeObjectURL(address);
  }, 60_000);
}

/** The addresses of files that the browser may not have taken yet. */
const given = new Set<string>();

function letGo(address: string): void {
  URL.revokeObjectURL(address);
  given.delete(address);
}

/** Hands a file to the person: the browser’s own download. */
export function saveFile(file: Blob, name: string): void {
  const address = URL.createObjectURL(file);
  given.add(address);
  const link = document.createElement('a');
  link.href = address;
  link.download = name;
  link.click();
  // The browser has taken the file once the click has been handled; the address is let go after that.
  window.setTimeout(() => {
    letGo(address);
  }, 60_000);
}

/** Lets go of every file that was handed over: at a lock none is to be had from the page any more. */
export function letGoOfFiles(): void {
  for (const address of given) letGo(address);
}

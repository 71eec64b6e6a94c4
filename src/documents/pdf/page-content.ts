/**
 * The operators of one page, gathered to be written at once: pdfkit turns each into bytes on its own. What is saved and restored
 * with nothing but moves between is left out; the painter does that for every node that draws nothing.
 */
export class PageContent {
  #operators: string[] = [];

  add(operator: string): void {
    if (operator === 'Q') {
      let last = this.#operators.length - 1;
      while (this.#operators[last]?.endsWith(' cm') === true) last -= 1;
      if (this.#operators[last] === 'q') {
        this.#operators.length = last;
        return;
      }
    }
    this.#operators.push(operator);
  }

  /** All operators so far, and begins anew. */
  take(): string {
    const all = this.#operators.join('\n');
    this.#operators = [];
    return all;
  }
}

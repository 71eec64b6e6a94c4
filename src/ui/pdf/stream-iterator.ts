// Safari 26 cannot loop over a ReadableStream with `for await`, and pdf.js 6 does (mozilla/pdf.js#21557).
if (!(Symbol.asyncIterator in ReadableStream.prototype)) {
  Object.defineProperty(ReadableStream.prototype, Symbol.asyncIterator, {
    configurable: true,
    writable: true,
    value: async function* (this: ReadableStream<unknown>) {
      const reader = this.getReader();
      try {
        for (let chunk = await reader.read(); !chunk.done; chunk = await reader.read()) yield chunk.value;
      } finally {
        reader.releaseLock();
      }
    },
  });
}

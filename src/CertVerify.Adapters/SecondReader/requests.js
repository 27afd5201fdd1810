'use strict';

const LINE_END = 10;

/** Takes requests off a stream: a line of JSON that tells the size, then the pixels. */
class Requests {
  constructor(stream) {
    this.chunks = stream[Symbol.asyncIterator]();
    this.rest = Buffer.alloc(0);
  }

  async next() {
    const header = JSON.parse((await this.#line()).toString('utf8'));
    return { ...header, pixels: await this.#bytes(header.width * header.height) };
  }

  async #line() {
    let end;
    while ((end = this.rest.indexOf(LINE_END)) < 0) this.rest = Buffer.concat([this.rest, await this.#more()]);
    const line = this.rest.subarray(0, end);
    this.rest = this.rest.subarray(end + 1);
    return line;
  }

  async #bytes(count) {
    const bytes = Buffer.from(new SharedArrayBuffer(count));   // two threads read it
    let filled = 0;
    while (filled < count) {
      if (this.rest.length === 0) this.rest = await this.#more();
      const copied = this.rest.copy(bytes, filled, 0, count - filled);
      this.rest = this.rest.subarray(copied);
      filled += copied;
    }
    return bytes;
  }

  async #more() {
    const { value, done } = await this.chunks.next();
    if (done) process.exit(0);
    return value;
  }
}

module.exports = { Requests };

'use strict';
const fs = require('node:fs');

const HEIGHT = 48;
const PIXELS_A_STEP = 8;
const WIDEST = 2_400;

/** Doubled letters melt into one on lines drawn narrower than this. */
const STRETCH = 1.12;
const CLEARLY_TALLER = 1.5;

/** Reads one line of writing at a time: its characters, where each stands and how sure the model is of it. */
class Recogniser {
  constructor(runtime, session, dictionary) {
    this.runtime = runtime;
    this.session = session;
    this.characters = ['', ...fs.readFileSync(dictionary, 'utf8').replace(/\r?\n$/, '').split(/\r?\n/), ' '];
  }

  /** Writing that runs down or up the page is tried both ways. */
  async read(picture, line) {
    if (line.height < CLEARLY_TALLER * line.width) return this.#readUpright(picture, line);
    const lying = { ...line, width: line.height, height: line.width };
    const down = await this.#readUpright(picture, { ...lying, angle: line.angle + Math.PI / 2 });
    const up = await this.#readUpright(picture, { ...lying, angle: line.angle - Math.PI / 2 });
    return sureness(down) >= sureness(up) ? down : up;
  }

  async #readUpright(picture, line) {
    const width = Math.min(WIDEST, Math.max(HEIGHT, Math.ceil(STRETCH * line.width / line.height * HEIGHT / PIXELS_A_STEP) * PIXELS_A_STEP));
    const pixels = picture.cut(line, width, HEIGHT);
    const input = new this.runtime.Tensor('float32', normalised(pixels), [1, 3, HEIGHT, width]);
    const outputs = await this.session.run({ [this.session.inputNames[0]]: input });
    const output = outputs[this.session.outputNames[0]];
    const [, steps, classes] = output.dims;
    return { line, width, pixels, characters: this.#decode(output.data, steps, classes, width) };
  }

  /** Every run of the same best class is one character; class 0 stands between characters. */
  #decode(scores, steps, classes, width) {
    const found = [];
    let last = 0;
    for (let step = 0; step < steps; step++) {
      const row = scores.subarray(step * classes, (step + 1) * classes);
      let best = 0;
      for (let i = 1; i < classes; i++) if (row[i] > row[best]) best = i;
      const x = (step + 0.5) * width / steps;
      if (best !== 0 && best === last) {
        const same = found[found.length - 1];
        same.to = x;
        same.confidence = Math.max(same.confidence, row[best]);
      } else if (best !== 0) {
        found.push({ text: this.characters[best], from: x, to: x, confidence: row[best] });
      }
      last = best;
    }
    return found;
  }
}

function normalised(grey) {
  const planes = new Float32Array(3 * grey.length);
  for (let i = 0; i < grey.length; i++) planes[i] = grey[i] / 127.5 - 1;
  planes.copyWithin(grey.length, 0, grey.length);
  planes.copyWithin(2 * grey.length, 0, grey.length);
  return planes;
}

const sureness = ({ characters }) => characters.reduce((sum, character) => sum + character.confidence, 0) / Math.max(1, characters.length);

module.exports = { Recogniser, HEIGHT };

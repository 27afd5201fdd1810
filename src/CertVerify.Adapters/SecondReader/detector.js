'use strict';

const INK = 0.3;
const LEAST_SCORE = 0.5;
const LEAST_SIDE = 3;
const GROWTH = 1.3;
const GROWTH_AT_ENDS = 2;
const STEP = 32;
const MEAN = [0.485, 0.456, 0.406];
const DEVIATION = [0.229, 0.224, 0.225];

/** Finds the lines of writing on a picture: turned rectangles in its pixels, each with a score from 0 to 1. */
class Detector {
  constructor(runtime, session) {
    this.runtime = runtime;
    this.session = session;
  }

  async find(picture, side) {
    const scale = Math.min(1, side / Math.max(picture.width, picture.height));
    const width = stepped(picture.width * scale), height = stepped(picture.height * scale);
    const input = new this.runtime.Tensor('float32', coloured(picture.drawn(width, height)), [1, 3, height, width]);
    const outputs = await this.session.run({ [this.session.inputNames[0]]: input });
    const map = outputs[this.session.outputNames[0]].data;
    return blobs(map, width, height).map(blob => boundsOf(blob, map, width)).filter(Boolean).map(line => ({
      ...line,
      x: line.x * picture.width / width, y: line.y * picture.height / height,
      width: line.width * picture.width / width, height: line.height * picture.height / height,
    }));
  }
}

const stepped = length => Math.max(STEP, Math.round(length / STEP) * STEP);

function coloured(grey) {
  const planes = new Float32Array(3 * grey.length);
  for (let plane = 0; plane < 3; plane++) {
    for (let i = 0, at = plane * grey.length; i < grey.length; i++) {
      planes[at + i] = (grey[i] / 255 - MEAN[plane]) / DEVIATION[plane];
    }
  }
  return planes;
}

/** The connected parts of what the model takes for writing, each as the places of its pixels. */
function blobs(map, width, height) {
  const seen = new Uint8Array(map.length), found = [];
  for (let start = 0; start < map.length; start++) {
    if (seen[start] || map[start] < INK) continue;
    const places = [start];
    seen[start] = 1;
    for (let i = 0; i < places.length; i++) {
      const at = places[i], x = at % width;
      for (const next of [x > 0 ? at - 1 : -1, x + 1 < width ? at + 1 : -1, at - width, at + width]) {
        if (next < 0 || next >= map.length || seen[next] || map[next] < INK) continue;
        seen[next] = 1;
        places.push(next);
      }
    }
    found.push(places);
  }
  return found;
}

/** The turned rectangle around a part, grown as much as the model was taught to shrink it; nothing when it is too small or too unsure. */
function boundsOf(places, map, width) {
  let sum = 0, sumX = 0, sumY = 0, sumXX = 0, sumXY = 0, sumYY = 0;
  for (const at of places) {
    const x = at % width + 0.5, y = (at / width | 0) + 0.5;
    sum += map[at]; sumX += x; sumY += y; sumXX += x * x; sumXY += x * y; sumYY += y * y;
  }
  const count = places.length, score = sum / count;
  if (count < LEAST_SIDE * LEAST_SIDE || score < LEAST_SCORE) return null;
  const middleX = sumX / count, middleY = sumY / count;
  const xx = sumXX / count - middleX * middleX, xy = sumXY / count - middleX * middleY, yy = sumYY / count - middleY * middleY;
  const angle = leaning(xx, xy, yy);
  const cos = Math.cos(angle), sin = Math.sin(angle);
  let left = Infinity, right = -Infinity, top = Infinity, bottom = -Infinity;
  for (const at of places) {
    const x = at % width + 0.5 - middleX, y = (at / width | 0) + 0.5 - middleY;
    const along = cos * x + sin * y, across = cos * y - sin * x;
    if (along < left) left = along;
    if (along > right) right = along;
    if (across < top) top = across;
    if (across > bottom) bottom = across;
  }
  const long = right - left + 1, high = bottom - top + 1;
  if (Math.min(long, high) < LEAST_SIDE) return null;
  const shrunk = long * high / (long + high);
  const along = (left + right) / 2, across = (top + bottom) / 2;
  return { x: middleX + cos * along - sin * across, y: middleY + sin * along + cos * across, width: long + GROWTH_AT_ENDS * shrunk, height: high + GROWTH * shrunk, angle, score };
}

/** How a part leans, when it is long enough to say; upright parts and short ones do not. */
function leaning(xx, xy, yy) {
  if (xx > 4 * yy) return Math.atan2(xy, xx);
  if (yy > 4 * xx) return -Math.atan2(xy, yy);
  return 0;
}

module.exports = { Detector };

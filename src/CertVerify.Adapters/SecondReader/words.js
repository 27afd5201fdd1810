'use strict';
const { HEIGHT } = require('./recogniser.js');

const NARROWEST_GAP = 0.15 * HEIGHT;
const TO_USUAL_GAP = 2.4;

/** Figures are set to one width, so a narrow 1 stands in blanks of its own. */
const TO_GAP_BETWEEN_FIGURES = 1.6;
const GAP_BETWEEN_IDEOGRAPHS = 0.8 * HEIGHT;
const MARGIN = 4;
const IDEOGRAPH = /[\u2E80-\u9FFF\uF900-\uFAFF\uFF00-\uFFEF]/;

/** The words of a line that was read: the model leaves spaces out, the blank columns of the picture show them. */
function wordsOf({ line, width, pixels, characters }) {
  const ink = inkOf(pixels);
  const blanks = blankRuns(ink, width);
  const gaps = characters.slice(1).map((next, i) => widestBlank(blanks, characters[i].to, next.from));
  const usual = gaps.map(gap => gap.size).filter(size => size > 0).sort((a, b) => a - b);
  const parting = Math.max(NARROWEST_GAP, TO_USUAL_GAP * (usual[usual.length >> 1] ?? 0));
  const words = [];
  let word = null, from = 0;
  characters.forEach((character, i) => {
    const gap = i === 0 ? null : gaps[i - 1];
    const parted = gap && (character.text === ' ' || gap.size >= needed(characters[i - 1], character, parting));
    if (word && parted) {
      words.push(finished(word, from, gap.from));
      word = null;
      from = gap.to;
    }
    if (character.text === ' ') return;
    word = word ? [...word, character] : [character];
  });
  if (word) words.push(finished(word, from, width));
  return words.map(({ text, confidence, from: start, to }) => ({ text, confidence, box: boxOf(line, tightened(ink, width, start, to)) }));
}

const needed = (one, other, parting) =>
  areIdeographs(one, other) ? GAP_BETWEEN_IDEOGRAPHS : areFigures(one, other) ? TO_GAP_BETWEEN_FIGURES * parting : parting;

const areFigures = (one, other) => /^[0-9]$/.test(one.text) && /^[0-9]$/.test(other.text);

const areIdeographs = (one, other) => IDEOGRAPH.test(one.text) && IDEOGRAPH.test(other.text);

const finished = (word, from, to) => ({
  text: word.map(character => character.text).join(''),
  confidence: word.reduce((sum, character) => sum + character.confidence, 0) / word.length,
  from, to,
});

/** Where something is written, dark on light or light on dark: told from the middle between the extremes. */
function inkOf(pixels) {
  let darkest = 255, lightest = 0, sum = 0;
  for (const pixel of pixels) {
    if (pixel < darkest) darkest = pixel;
    if (pixel > lightest) lightest = pixel;
    sum += pixel;
  }
  const onDark = sum / pixels.length < (darkest + lightest) / 2;
  const edge = darkest + (lightest - darkest) * (onDark ? 0.45 : 0.55);
  return pixels.map(pixel => pixel < edge !== onDark ? 1 : 0);
}

/** The runs of columns on which nothing is written. */
function blankRuns(ink, width) {
  const runs = [];
  for (let x = 0, start = 0; x <= width; x++) {
    if (x < width && !hasInk(ink, width, x)) continue;
    if (x > start) runs.push({ from: start, to: x, size: x - start });
    start = x + 1;
  }
  return runs;
}

function hasInk(ink, width, x) {
  for (let y = MARGIN; y < HEIGHT - MARGIN; y++) if (ink[y * width + x]) return true;
  return false;
}

function widestBlank(runs, from, to) {
  let widest = { from: (from + to) / 2, to: (from + to) / 2, size: 0 };
  for (const run of runs) {
    const middle = (run.from + run.to) / 2;
    if (middle > from - 4 && middle < to + 4 && run.size > widest.size) widest = run;
  }
  return widest;
}

/** The part of the line, in shares of it, that a word's ink fills. */
function tightened(ink, width, from, to) {
  let left = to, right = from, top = HEIGHT, bottom = 0;
  for (let y = 0; y < HEIGHT; y++) {
    for (let x = Math.max(0, Math.floor(from)); x < to; x++) {
      if (!ink[y * width + x]) continue;
      if (x < left) left = x;
      if (x >= right) right = x + 1;
      if (y < top) top = y;
      bottom = y + 1;
    }
  }
  return bottom > top && right > left
    ? { left: left / width, right: right / width, top: top / HEIGHT, bottom: bottom / HEIGHT }
    : { left: from / width, right: to / width, top: 0, bottom: 1 };
}

/** The upright box around a part of a turned line. */
function boxOf({ x, y, width, height, angle }, part) {
  const cos = Math.cos(angle), sin = Math.sin(angle);
  const corners = [[part.left, part.top], [part.left, part.bottom], [part.right, part.top], [part.right, part.bottom]].map(([along, across]) => {
    const right = (along - 0.5) * width, down = (across - 0.5) * height;
    return [x + cos * right - sin * down, y + sin * right + cos * down];
  });
  const xs = corners.map(corner => corner[0]), ys = corners.map(corner => corner[1]);
  return [Math.min(...xs), Math.min(...ys), Math.max(...xs), Math.max(...ys)].map(length => Math.round(length * 10) / 10);
}

module.exports = { wordsOf };

'use strict';
const { wordsOf } = require('./words.js');

/** Reads lines until none is left; each that shares the counter takes the next when it is done with one. Gives [place among the lines, words]. */
async function readShare(recogniser, picture, lines, taken) {
  const read = [];
  for (let place; (place = Atomics.add(taken, 0, 1)) < lines.length;) read.push([place, wordsOf(await recogniser.read(picture, lines[place]))]);
  return read;
}

module.exports = { readShare };

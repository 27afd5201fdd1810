'use strict';
// Reads lines beside the main thread, of the same picture.
const { parentPort } = require('node:worker_threads');
const { openRecogniser } = require('./models.js');
const { Picture } = require('./picture.js');
const { readShare } = require('./share.js');

const opening = openRecogniser();

parentPort.on('message', async ({ pixels, width, height, lines, taken }) =>
  parentPort.postMessage(await readShare(await opening, new Picture(pixels, width, height), lines, taken)));

'use strict';
// Stays and reads one picture after another. A request is a line {"width":…,"height":…,"side":…} followed by width × height grey
// pixels; the answer is one line {"words":[{"text":…,"confidence":…,"box":[left,top,right,bottom]},…]}. It ends when its input does.
const { once } = require('node:events');
const { Worker } = require('node:worker_threads');
const { openDetector, openRecogniser } = require('./models.js');
const { Picture } = require('./picture.js');
const { Requests } = require('./requests.js');
const { readShare } = require('./share.js');

async function main() {
  const requests = new Requests(process.stdin);
  process.stdin.on('end', () => process.exit(0));
  const secondThread = new Worker(`${__dirname}/second-thread.js`);
  const detector = await openDetector();
  const recogniser = await openRecogniser();
  for (;;) {
    const { width, height, side, pixels } = await requests.next();
    const picture = new Picture(pixels, width, height);
    const lines = await detector.find(picture, side);
    const taken = new Int32Array(new SharedArrayBuffer(Int32Array.BYTES_PER_ELEMENT));
    const beside = once(secondThread, 'message');
    secondThread.postMessage({ pixels, width, height, lines, taken });
    const read = [...await readShare(recogniser, picture, lines, taken), ...(await beside)[0]];
    const words = read.sort(([one], [other]) => one - other).flatMap(([, words]) => words);
    process.stdout.write(JSON.stringify({ words }) + '\n');
  }
}

main().catch(trouble => {
  process.stderr.write(`${trouble?.stack ?? trouble}\n`);
  process.exit(1);
});

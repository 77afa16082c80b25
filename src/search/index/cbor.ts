/** Writes CBOR (RFC 8949) as `../browser/cbor.js` reads it. */

const encoder = new TextEncoder();

export class CborWriter {
  private bytes = new Uint8Array(1 << 16);
  length = 0;

  array(size: number): void {
    this.head(4, size);
  }

  uint(value: number): void {
    this.head(0, value);
  }

  text(value: string): void {
    const bytes = encoder.encode(value);
    this.head(3, bytes.length);
    this.raw(bytes);
  }

  raw(bytes: Uint8Array): void {
    this.reserve(bytes.length);
    this.bytes.set(bytes, this.length);
    this.length += bytes.length;
  }

  /** What has been written, and begins anew. */
  take(): Uint8Array {
    const taken = this.bytes.slice(0, this.length);
    this.length = 0;
    return taken;
  }

  private head(major: number, size: number): void {
    this.reserve(5);
    const kind = major << 5;
    if (size < 24) this.bytes[this.length++] = kind | size;
    else if (size < 0x100) {
      this.bytes[this.length++] = kind | 24;
      this.bytes[this.length++] = size;
    } else if (size < 0x10000) {
      this.bytes[this.length++] = kind | 25;
      this.bytes[this.length++] = size >> 8;
      this.bytes[this.length++] = size & 0xff;
    } else {
      this.bytes[this.length++] = kind | 26;
      for (const shift of [24, 16, 8, 0]) this.bytes[this.length++] = (size >>> shift) & 0xff;
    }
  }

  private reserve(more: number): void {
    if (this.length + more <= this.bytes.length) return;
    const larger = new Uint8Array(Math.max(this.bytes.length * 2, this.length + more));
    larger.set(this.bytes.subarray(0, this.length));
    this.bytes = larger;
  }
}

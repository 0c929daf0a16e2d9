import { EventEmitter } from 'node:events';

/** A keyboard's end of a terminal: `data` is typed at it, and what it is told to do is written down in order. */
export class FakeInput extends EventEmitter {
  readonly told: string[] = [];
  #broken = false;

  setRawMode(on: boolean): this {
    if (this.#broken) throw new Error('setRawMode EIO');
    this.told.push(on ? 'raw' : 'cooked');
    return this;
  }

  pause(): this {
    this.told.push('pause');
    return this;
  }

  resume(): this {
    this.told.push('resume');
    return this;
  }

  unref(): this {
    this.told.push('unref');
    return this;
  }

  /** Bytes that arrive in one piece. */
  type(text: string | Buffer): void {
    this.emit('data', typeof text === 'string' ? Buffer.from(text) : text);
  }

  /** From here on the terminal is not there any more. */
  hangUp(): void {
    this.#broken = true;
    this.emit('error', new Error('read EIO'));
    this.emit('end');
    this.emit('close');
  }
}

/** A screen's end of a terminal, which remembers every write. */
export class FakeOutput extends EventEmitter {
  readonly writes: string[] = [];
  columns = 80;
  rows = 24;

  write(text: string): boolean {
    this.writes.push(text);
    return true;
  }

  resize(columns: number, rows: number): void {
    this.columns = columns;
    this.rows = rows;
    this.emit('resize');
  }
}

import { existsSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { bytesOf, isKey } from './keys.ts';
import { useShell, usePty, useTemp } from './tests.ts';

const NODE = process.execPath;

/** A program in raw mode that writes every chunk it reads as JSON, and ends at q. */
const ECHO_RAW = `
  process.stdin.setRawMode(true);
  process.stdin.on('data', (bytes) => {
    process.stdout.write(JSON.stringify(String(bytes)) + '\\r\\n');
    if (String(bytes) === 'q') process.exit(7);
  });
  process.stdout.write('ready\\r\\n');`;

const printing = (text: string, then = ''): readonly string[] => [
  '-e',
  `process.stdout.write(${JSON.stringify(text)}); ${then}`,
];
const WAITING = 'setInterval(() => {}, 1000)';

const messageOf = async (failing: Promise<unknown>): Promise<string> => {
  try {
    await failing;
  } catch (error) {
    return error instanceof Error ? error.message : String(error);
  }
  return 'it did not fail';
};

describe('keys', () => {
  it.each([
    ['enter', '\r'],
    ['ctrl+j', '\n'],
    ['ctrl+b', '\x02'],
    ['ctrl+s', '\x13'],
    ['alt+enter', '\x1b\r'],
    ['alt+b', '\x1bb'],
    ['shift+tab', '\x1b[Z'],
    ['f1', '\x1bOP'],
    ['ctrl+left', '\x1b[1;5D'],
    ['?', '?'],
    ['a', 'a'],
  ] as const)('%s sends what a terminal sends', (key, bytes) => {
    expect(bytesOf(key)).toBe(bytes);
  });

  it('knows which words are keys', () => {
    expect(['ctrl+b', 'f1', 'x', 'ctrl+1', 'enterr', 'toString', ''].filter(isKey)).toEqual([
      'ctrl+b',
      'f1',
      'x',
    ]);
  });
});

describe('a program in a terminal', () => {
  it('gets keys one by one and its exit code is seen', async () => {
    const pty = usePty(NODE, { args: ['-e', ECHO_RAW] });
    await pty.waitFor('ready');
    for (const [key, seen] of [
      ['up', '"\\u001b[A"'],
      ['ctrl+c', '"\\u0003"'],
      ['ctrl+z', '"\\u001a"'],
      ['ctrl+d', '"\\u0004"'],
      ['enter', '"\\r"'],
    ] as const) {
      pty.press(key);
      await pty.waitFor(seen);
    }
    pty.press('q');
    expect(await pty.waitForExit()).toEqual({ code: 7, signal: null });
  });

  it('is a real terminal, raw or not, with job control and signals', async () => {
    const pty = usePty('cat');
    pty.type('hoi\r');
    await pty.waitFor(/^hoi\nhoi$/);
    expect(pty.lineDiscipline()).toEqual({ canonical: true, echo: true, flowControl: true });
    pty.press('ctrl+c');
    expect(await pty.waitForExit()).toEqual({ code: null, signal: 'SIGINT' });
    const raw = usePty(NODE, { args: ['-e', ECHO_RAW] });
    await raw.waitFor('ready');
    expect(raw.lineDiscipline()).toMatchObject({ canonical: false, echo: false });
  });

  it('has the same surroundings on every machine', async () => {
    const temp = useTemp();
    const pty = usePty('env', { temp, stdout: 'file', env: { NO_COLOR: '1', LANG: undefined } });
    await pty.exit;
    const rows = pty.stdout().trim().split('\n');
    // SHLVL comes from bash, which starts every program here.
    const names = rows.map((row) => row.split('=')[0]);
    expect(names.toSorted()).toEqual([
      'HOME',
      'KANSRIJK_HOME',
      'NO_COLOR',
      'PATH',
      'PWD',
      'SHLVL',
      'TERM',
      'TMPDIR',
      'TZ',
    ]);
    expect(rows).toContain('TZ=Europe/Amsterdam');
    expect(rows).toContain(`KANSRIJK_HOME=${temp.map}`);
    expect(existsSync(temp.map)).toBe(false);
  });

  it('takes 200 kB at once from an impatient typist', async () => {
    const slow = `
      let length = 0;
      process.stdin.setRawMode(true);
      process.stdin.on('data', (bytes) => {
        length += bytes.length;
        process.stdin.pause();
        setTimeout(() => process.stdin.resume(), 1);
        if (bytes.includes('Q')) process.stdout.write('read ' + length);
      });
      process.stdout.write('ready');`;
    const pty = usePty(NODE, { args: ['-e', slow] });
    await pty.waitFor('ready');
    pty.type(`${'x'.repeat(200_000)}Q`);
    await pty.waitFor('read 200001');
  });

  it('can send its stdout to a file, while the terminal stays a terminal', async () => {
    const pty = usePty(NODE, {
      stdout: 'file',
      args: [
        '-e',
        'console.log("resultaat"); console.error([process.stdin.isTTY, process.stdout.isTTY, process.stderr.isTTY])',
      ],
    });
    await pty.exit;
    expect(pty.stdout()).toBe('resultaat\n');
    expect(pty.screen()).toBe('[ true, undefined, true ]');
  });

  it('answers what a program asks the terminal', async () => {
    const pty = usePty(NODE, { args: ['-e', `${ECHO_RAW} process.stdout.write('abc\\x1b[6n')`] });
    await pty.waitFor('"\\u001b[2;4R"');
    expect(pty.window.cursor).toEqual({ row: 3, column: 1 });
  });
});

describe('waiting', () => {
  it('finds text that is wrapped, patterns, and anything else', async () => {
    const pty = usePty(NODE, { args: printing('Wat ging goed,\r\n   of beter dan eerder?', WAITING) });
    await pty.waitFor('Wat ging goed, of beter');
    await pty.waitFor(/^ {3}of beter/m);
    await pty.waitFor((screen) => screen.cursor.row === 2);
    await expect(pty.waitFor(/goed, of/, { timeout: 50 })).rejects.toThrow(
      'Not seen within 50 ms: /goed, of/',
    );
  });

  it('looks behind a mark, where lines that the window broke are whole', async () => {
    const pty = usePty('cat', { size: { columns: 10, rows: 4 } });
    pty.type('oud\r');
    await pty.waitFor('oud oud');
    const mark = pty.mark();
    pty.type('een hele lange regel\r');
    await pty.waitFor(/regel\neen hele lange regel$/, { after: mark });
    await expect(pty.waitFor('oud', { after: mark, timeout: 20 })).rejects.toThrow('Not seen');
  });

  it('shows the screen, the cursor and the last bytes when it fails', async () => {
    const pty = usePty(NODE, {
      args: printing('Eerste regel\r\n\x1b[31mTweede 👩‍🏫\x1b[0m', WAITING),
      size: { columns: 24, rows: 6 },
    });
    await pty.waitFor('Tweede');
    const message = await messageOf(pty.waitFor('derde', { timeout: 30 }));
    expect(message.replace(/running: \d+/, 'running: PID')).toMatchInlineSnapshot(`
      "Not seen within 30 ms: "derde"
      ┌────────────────────────┐
      │Eerste regel            │
      │Tweede 👩‍🏫               │ ◂ 10
      │ … 4 empty rows         │
      └────────────────────────┘
      24×6 · cursor at row 2, column 10 · running: PID
      last bytes: "Eerste regel\\r\\r\\n\\u001b[31mTweede 👩‍🏫\\u001b[0m""
    `);
  });

  it('fails at once when the program has ended', async () => {
    const pty = usePty('echo', { args: ['dag'] });
    const start = performance.now();
    expect(await messageOf(pty.waitFor('hallo', { timeout: 10_000 }))).toMatch(
      /^Not seen before the program ended: "hallo"\n[^]*ended: code 0/,
    );
    expect(performance.now() - start).toBeLessThan(5000);
    expect(() => pty.type('x')).toThrow('The program had ended before "x" was typed.');
  });

  it('says that a program does not end', async () => {
    const pty = usePty(NODE, { args: ['-e', WAITING] });
    expect(await messageOf(pty.waitForExit({ timeout: 30 }))).toContain('did not end within 30 ms');
  });

  it('knows when a program has nothing more to say', async () => {
    const busy = `
      process.stdin.once('data', () => {
        const end = Date.now() + 150;
        while (Date.now() < end);
        process.stdout.write('uitgerekend');
      });
      process.stdout.write('ready');`;
    const pty = usePty(NODE, { args: ['-e', busy] });
    await pty.waitFor('ready');
    pty.type('\r');
    await pty.settled();
    expect(pty.screen()).toContain('uitgerekend');
  });

  it('does not wait for ever for a program that is never silent', async () => {
    const pty = usePty(NODE, { args: ['-e', 'setInterval(() => process.stdout.write("."), 5)'] });
    await pty.waitFor('.');
    const start = performance.now();
    await pty.settled({ most: 200 });
    expect(performance.now() - start).toBeGreaterThanOrEqual(200);
  });
});

describe('a paste', () => {
  const TEXT = 'een\n\ntwee\r\ndrie';

  it('has the line ends of Enter, and brackets when the program asked for them', async () => {
    const plain = usePty(NODE, { args: ['-e', ECHO_RAW] });
    await plain.waitFor('ready');
    plain.paste(TEXT);
    await plain.waitFor('"een\\r\\rtwee\\rdrie"');
    plain.paste('x', { bracketed: true });
    await plain.waitFor('"\\u001b[200~x\\u001b[201~"');
    const asking = usePty(NODE, { args: ['-e', `process.stdout.write('\\x1b[?2004h');${ECHO_RAW}`] });
    await asking.waitFor('ready');
    asking.paste(TEXT);
    await asking.waitFor('"\\u001b[200~een\\r\\rtwee\\rdrie\\u001b[201~"');
    asking.paste('x', { bracketed: false });
    await asking.waitFor(/^"x"$/m);
  });
});

describe('endings', () => {
  const CAREFUL = 'trap "echo HUP >einde; exit 130" HUP; echo ready; read line; echo end of input >einde';

  it.each(['SIGTERM', 'SIGHUP', 'SIGKILL'] as const)('%s is seen as such', async (signal) => {
    const pty = usePty(NODE, { args: ['-e', `process.stdout.write('ready'); ${WAITING}`] });
    await pty.waitFor('ready');
    pty.kill(signal);
    expect(await pty.waitForExit()).toEqual({ code: null, signal });
  });

  it('a closed window hangs up, on this program only', async () => {
    const temp = useTemp();
    const stays = usePty('cat');
    const pty = usePty('bash', { temp, args: ['-c', CAREFUL] });
    const later = usePty('cat');
    await pty.waitFor('ready');
    pty.closeWindow();
    expect(await pty.waitForExit()).toEqual({ code: 130, signal: null });
    expect(temp.files(temp.home)).toEqual(['einde']);
    for (const other of [stays, later]) {
      other.type('hier\r');
      await other.waitFor('hier hier');
    }
  });

  it('the last words of a program stand on the screen', async () => {
    const pty = usePty(NODE, { args: printing(`${'regel\r\n'.repeat(2000)}laatste`) });
    await pty.exit;
    expect(pty.screen()).toMatch(/laatste$/);
    expect(pty.scrollback().split('\n')).toHaveLength(1977);
  });

  it('a shell shows what a program leaves behind, and can kill what it runs', async () => {
    const shell = await useShell();
    shell.type(`${NODE} -e 'process.stdin.setRawMode(true); console.log("re" + "ady"); ${WAITING}'\r`);
    await shell.waitFor('ready');
    expect(shell.lineDiscipline().canonical).toBe(false);
    shell.kill('SIGKILL', 'foreground');
    await shell.waitFor(/Killed[^]*^\$ ?$/m);
    shell.type('echo bruik"baar"\r');
    await shell.waitFor(/^bruikbaar$/m);
  });
});

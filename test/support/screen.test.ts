import { describe, expect, it } from 'vitest';
import { usePty } from './tests.ts';

const NODE = process.execPath;
const WAITING = 'setInterval(() => {}, 1000)';

/** Arguments for Node to print text and stay. */
const printing = (text: string): readonly string[] => [
  '-e',
  `process.stdout.write(${JSON.stringify(text)}); ${WAITING}`,
];

describe('the screen', () => {
  it('has rows, a look, a cursor and what scrolled away', async () => {
    const pty = usePty(NODE, {
      size: { columns: 30, rows: 4 },
      args: printing(
        'weg\r\n\x1b[1;36m› Kop\x1b[0m {x}\\\r\n\x1b[2mgrijs\x1b[0m \x1b[38;5;208;48;2;1;2;3mkleur\x1b[0m\r\nab\x1b[7mc\x1b[0m\x1b[7m \x1b[0m\r\n>',
      ),
    });
    await pty.waitFor(/^>/m);
    expect(pty.screen()).toBe('› Kop {x}\\\ngrijs kleur\nabc\n>');
    expect(pty.screenWithStyles()).toBe(
      '{bold.cyan › Kop} \\{x\\}\\\\\n{dim grijs} {colour208.on-#010203 kleur}\nab{inverse c }\n>',
    );
    expect(pty.window.rows()).toHaveLength(4);
    expect(pty.scrollback()).toBe('weg');
    expect(pty.window.cursor).toEqual({ row: 4, column: 2 });
    expect(pty.output()).toContain('\x1b[1;36m› Kop');
  });

  it('remembers what was asked of the terminal, also when it was taken back', async () => {
    const pty = usePty(NODE, {
      args: printing('\x1b[?1049h\x1b[?25l\x1b[?2004hdaar\x1b[?1049l\x1b[?25hhier'),
    });
    await pty.waitFor('hier');
    expect(pty.modes).toEqual({
      cursorHidden: false,
      alternateScreen: false,
      bracketedPaste: true,
      mouse: false,
      everSwitched: ['1049h', '25l', '2004h', '1049l', '25h'],
    });
  });

  it.each([
    ['joined', '👩‍🏫', 2],
    ['apart', '👩‍🏫', 4],
    ['joined', '👨‍👩‍👧‍👦', 2],
    ['joined', '👍🏽', 2],
    ['apart', '👍🏽', 4],
    ['joined', 'e\u0301', 1],
    ['joined', 'Z\u0351\u036b\u0343', 1],
    ['joined', '漢字', 4],
    ['joined', 'é', 1],
    ['joined', '·›–…', 4],
  ] as const)('with emoji %s draws %s in %i cells', async (emoji, text, cells) => {
    const pty = usePty('printf', { args: [text], emoji });
    await pty.exit;
    expect(pty.window.cursor.column - 1).toBe(cells);
    expect(pty.screen()).toBe(text);
  });

  it('tells the program of another size, and keeps the text', async () => {
    const pty = usePty(NODE, {
      args: [
        '-e',
        `process.stdout.on('resize', () => console.log(process.stdout.columns + ' bij ' + process.stdout.rows)); console.log('ready'); ${WAITING}`,
      ],
    });
    await pty.waitFor('ready');
    pty.resize(44, 12);
    await pty.waitFor('44 bij 12');
    pty.resize(120, 40);
    await pty.waitFor('120 bij 40');
    expect(pty.window.size).toEqual({ columns: 120, rows: 40 });
    expect(pty.screen()).toContain('ready');
  });
});

// A small conversation with the product's keys and lines, for the tests of the harness itself: a page of three
// points, an open question, a choice, an overview. Kept in $KANSRIJK_HOME/concepten/gesprek.json at every answer, and
// half-typed text every HALF ms. FAULT breaks one promise on purpose, so that a test can show that it is noticed:
// `forget` (answers are kept at the end only), `hide` (hides the cursor), `bracket`
// (pastes stay bracketed), `repaint` (line mode erases).
import {
  closeSync,
  existsSync,
  fsyncSync,
  mkdirSync,
  openSync,
  readFileSync,
  renameSync,
  writeFileSync,
} from 'node:fs';
import { join } from 'node:path';

const { KANSRIJK_HOME = '.', HALF = '2000', FAULT = '' } = process.env;
const inLines = process.argv.includes('--toegankelijk');
const file = join(KANSRIJK_HOME, 'concepten', 'gesprek.json');
const out = process.stderr;

const POINTS = ['Eerst contact', 'Goed beeld', 'Zelf kiezen'];
const MARKS = ['in orde', 'aandacht', 'niet nodig'];
const CHOICES = ['gelukt', 'een beetje', 'kwam er niet van'];
const QUESTION = 'Wat ging goed, of beter dan eerder?';
const ASKED = 'Hoe ging het met je plan?';

const kept = existsSync(file) ? JSON.parse(readFileSync(file, 'utf8')) : { answers: {}, half: '' };
const { answers } = kept;
let half = kept.half;
let screen = 0;

const keep = (final = false) => {
  if (FAULT === 'forget' && !final) return;
  mkdirSync(join(KANSRIJK_HOME, 'concepten'), { recursive: true });
  const fd = openSync(`${file}.tmp`, 'w', 0o600);
  writeFileSync(fd, JSON.stringify({ answers, half }));
  fsyncSync(fd);
  closeSync(fd);
  renameSync(`${file}.tmp`, file);
};
const answer = (id, text) => {
  answers[id] = text;
  half = '';
  keep();
};
let ended = false;
const end = (code, sentence, result = '') => {
  if (ended) return;
  ended = true;
  keep(true);
  clearInterval(clock);
  out.write(`${inLines || FAULT === 'bracket' ? '' : '\x1b[?2004l'}${sentence}\r\n`);
  process.stdout.write(result);
  process.exitCode = code;
  process.stdin.pause();
  try {
    process.stdin.setRawMode(false);
  } catch {
    // The window is gone.
  }
};
const stop = (code) => end(code, 'Bewaard tot hier. Verder gaan kan altijd.');
const finish = () => end(0, 'Bewaard.', `${file}\n`);
let lastHalf = half;
const clock = setInterval(() => {
  if (half !== lastHalf) keep();
  lastHalf = half;
}, Number(HALF));

// --- screen mode: everything is drawn again at every key
let drawn = 0;
let point = 0;
let choice = 0;
let field = answers.beter ?? '';
const bold = (text) => `\x1b[1m${text}\x1b[22m`;
const rowsNow = () => {
  if (screen === 0) {
    return [
      bold('Checklist begeleiding'),
      '',
      ...POINTS.map(
        (name, i) =>
          `${i === point ? '\x1b[36m›\x1b[39m' : ' '} ${(answers[`punt-${i + 1}`] ?? '·').padEnd(11)} ${name}`,
      ),
    ];
  }
  if (screen === 1) return [bold(QUESTION), '', ...`${field}▏`.split('\n').map((row) => `  ${row}`)];
  if (screen === 2)
    return [bold(ASKED), '', ...CHOICES.map((name, i) => `${i === choice ? '›' : ' '} ${name}`)];
  return [
    bold('Kijk het nog even na'),
    '',
    ...Object.entries(answers).map(([id, text]) => `  ${id}: ${text.split('\n').join(' / ')}`),
  ];
};
const draw = () => {
  const rows = [...rowsNow(), '', '\x1b[2mEnter volgende · Ctrl+B terug · Ctrl+S stoppen\x1b[22m'];
  out.write(`${drawn > 0 ? `\x1b[${drawn}A\r\x1b[J` : ''}${rows.join('\r\n')}\r\n`);
  drawn = rows.length;
};
const pressed = (key) => {
  if (key === '\x03') return stop(130);
  if (key === '\x13') return stop(0);
  if (key === '\x02') screen = Math.max(0, screen - 1);
  else if (key === '\x0f') screen = 3;
  else if (screen === 0) {
    const mark = MARKS.find((name) => name.startsWith(key));
    if (key === '\r') screen = 1;
    else if (key === '\x1b[A') point = Math.max(0, point - 1);
    else if (key === '\x1b[B') point = Math.min(POINTS.length - 1, point + 1);
    else if (/^[1-3]$/.test(key)) point = Number(key) - 1;
    else if (mark) {
      answer(`punt-${point + 1}`, mark);
      point = Math.min(POINTS.length - 1, point + 1);
    }
  } else if (screen === 1) {
    if (key === '\r') {
      answer('beter', field);
      screen = 2;
    } else if (key === '\n') field += '\n';
    else if (key === '\x7f') field = field.slice(0, -1);
    else if (key.startsWith('\x1b[200~')) field += key.slice(6, -6).replaceAll('\r', '\n');
    else if (!key.startsWith('\x1b')) field += key;
    if (screen === 1) half = field;
  } else if (screen === 2) {
    if (key === '\x1b[B') choice = (choice + 1) % CHOICES.length;
    else if (key === '\x1b[A') choice = (choice + CHOICES.length - 1) % CHOICES.length;
    else if (key === '\r') {
      answer('plan', CHOICES[choice]);
      screen = 3;
    }
  } else if (key === '\r') return finish();
  draw();
};

// --- line mode: one question after the other, nothing is ever drawn again
let typed = '';
let several = [];
const say = (text) => out.write(`${FAULT === 'repaint' ? '\x1b[2K' : ''}${text}\r\n`);
const numbered = (texts) => texts.forEach((text, i) => say(`  ${i + 1}. ${text}`));
const ask = () => {
  if (screen < POINTS.length) {
    say(`Punt ${screen + 1} van ${POINTS.length}: ${POINTS[screen]}`);
    numbered(MARKS);
  } else if (screen === 3) say(`${QUESTION}\r\nEen regel met alleen een punt is het einde.`);
  else if (screen === 4) {
    say(ASKED);
    numbered(CHOICES);
  } else {
    say('Kijk het nog even na');
    for (const [id, text] of Object.entries(answers)) say(`  ${id}: ${text.split('\n').join(' / ')}`);
    say('Enter is bewaren.');
  }
  out.write('> ');
};
const entered = (line) => {
  if (line === ':stop') return stop(0);
  if (line === ':terug') screen = Math.max(0, screen - 1);
  else if (line === ':overzicht') screen = 5;
  else if (screen < POINTS.length) {
    if (MARKS[line - 1]) answer(`punt-${screen + 1}`, MARKS[line - 1]);
    screen += 1;
  } else if (screen === 3) {
    if (line === '.' || (line === '' && several.length === 0)) {
      if (line === '.') answer('beter', several.join('\n'));
      several = [];
      screen = 4;
    } else {
      several.push(line.replace(/^([.:])(?=\1|\.*$)/, ''));
      half = several.join('\n');
      return out.write('> ');
    }
  } else if (screen === 4) {
    if (CHOICES[line - 1]) answer('plan', CHOICES[line - 1]);
    screen = 5;
  } else return finish();
  return ask();
};
const pressedInLines = (key) => {
  if (key === '\x03') return stop(130);
  if (key === '\r') {
    const line = typed;
    typed = '';
    out.write('\r\n');
    return entered(line);
  }
  if (key === '\x7f') {
    typed = typed.slice(0, -1);
    return out.write('\b \b');
  }
  if (key.startsWith('\x1b')) return undefined;
  typed += key;
  if (screen === 3) half = [...several, typed].join('\n');
  return out.write(key);
};

process.stdin.setRawMode(true);
process.stdin.setEncoding('utf8');
process.stdin.on('data', (bytes) => {
  for (const [key] of bytes.matchAll(
    /\x1b\[200~[\s\S]*?\x1b\[201~|\x1b\[[\d;]*[A-Za-z~]|\x1bO[A-Z]|[\s\S]/gu,
  )) {
    (inLines ? pressedInLines : pressed)(key);
  }
});
process.on('SIGTERM', () => stop(130));
const hungUp = () => {
  // At its end Node 20 gives the terminal its settings back, and aborts when there is no terminal any more.
  if (!ended) process.once('exit', () => [0, 1, 2].forEach((fd) => closeSync(fd)));
  stop(130);
};
process.once('SIGHUP', hungUp);
process.stdin.once('end', hungUp);
for (const stream of [process.stdin, process.stdout, out]) stream.on('error', hungUp);
if (FAULT === 'hide') out.write('\x1b[?25l');
if (inLines) ask();
else {
  out.write('\x1b[?2004h');
  draw();
}

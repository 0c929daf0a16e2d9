import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { openScreenMode } from '../../../../src/adapters/terminal/screen-mode.ts';
import { createTerminal } from '../../../../src/adapters/terminal/terminal.ts';
import { begin, step, type Draft, type Finished } from '../../../../src/domain/session.ts';
import { parseForm } from '../../../../src/formats/form-yaml.ts';
import { parseIntake } from '../../../../src/formats/intake-yaml.ts';
import { parseKenmerken } from '../../../../src/formats/kader-yaml.ts';
import type { Act, Conversation, Ending } from '../../../../src/ports/terminal.ts';

const [content = '', result = '', id = 'begeleiding'] = process.argv.slice(2);
const NOW = '2026-11-24T09:30';

const read = (file: string): string => readFileSync(join(content, file), 'utf8');
const must = <Value>(
  parsed: { readonly ok: true; readonly value: Value } | { readonly ok: false; readonly problem: unknown },
): Value => {
  if (parsed.ok) return parsed.value;
  throw new Error(JSON.stringify(parsed.problem));
};

const { form, sha256 } = must(parseForm(read(`${id}.yaml`), id, {}));
const intake = must(parseIntake(read('kader/gesprek.yaml'), 'gesprek')).filter(({ id: name }) =>
  form.intake.some((asked) => asked === name),
);
const kenmerken = new Map(
  must(parseKenmerken(read('kader/kenmerken.yaml'), 'kenmerken')).map((one) => [one.id, one]),
);

/** Walks the form to its end, keeping what is said in memory; the file `result` tells what is known at every move. */
const walk = async (conversation: Conversation): Promise<Finished | Ending> => {
  let draft: Draft = begin({
    form,
    formSha256: sha256,
    intake,
    given: { moment: 'voor' },
    plans: [],
    startedAt: NOW,
  });
  const act: Act = (move) => {
    const stepped = step(draft, move, NOW);
    if (!stepped.ok) return { type: 'refused', sentence: stepped.problem };
    if (stepped.value.status !== 'finished') draft = stepped.value;
    writeFileSync(result, JSON.stringify({ answers: draft.answers, typing: draft.typing }));
    return { type: 'kept' };
  };
  const aids = {
    kenmerk: (name: string) => kenmerken.get(name),
    recent: [],
    signals: ['Is er nu gevaar? Bel 112.'],
  };
  for (;;) {
    const reply = await conversation.ask(draft, act, aids);
    if (reply.type === 'stopped' || reply.type === 'gone') return reply;
    const stepped = step(draft, reply, NOW);
    if (!stepped.ok) continue;
    if (stepped.value.status === 'finished') return stepped.value;
    draft = stepped.value;
  }
};

const main = async (): Promise<void> => {
  const terminal = createTerminal({
    stdin: () => process.stdin,
    stdout: process.stdout,
    stderr: process.stderr,
    signals: process,
    env: process.env,
    clock: { now: () => new Date(NOW) },
    startSpinner: async () => ({ stop: () => undefined }),
    noInput: false,
    noColor: false,
    open: openScreenMode,
  });
  const ended = await terminal.converse(walk);
  terminal.tell([[['title', 'status' in ended ? 'Klaar.' : `Gestopt: ${ended.type}.`]]]);
};

void main();

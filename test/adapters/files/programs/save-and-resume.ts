import { existsSync, writeFileSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import { storesIn } from '../../../../src/adapters/files/stores.ts';
import { begin, step } from '../../../../src/domain/session.ts';
import { preparation } from '../../../domain/forms.ts';
import { exampleHead } from '../../../formats/log-markdown/example-log.ts';

const [, , action = '', home = '', ...rest] = process.argv;
const number = rest.at(-1) ?? '';
const { logs, drafts } = storesIn(home, home);

const save = async (): Promise<string> => {
  const { id: _, ...head } = exampleHead;
  const { id } = await logs.save({
    head,
    title: 'Proef',
    pages: [
      {
        title: 'Blad',
        entries: [
          {
            id: 'wie',
            kind: 'open',
            text: 'Wie?',
            labels: [],
            answer: { kind: 'open', text: `van ${number}` },
          },
        ],
      },
    ],
  });
  return id;
};

/** Keeps a draft and ends without giving its lock back, as a killed run does. */
const leave = (): string => {
  const draft = begin({
    form: preparation,
    formSha256: 'a',
    intake: [],
    given: {},
    plans: [],
    startedAt: '2026-11-24T09:30:00',
  });
  const next = step(
    draft,
    { type: 'answered', key: 'relatie', answer: { kind: 'punt', value: 'aandacht' } },
    '2026-11-24T09:31:00',
  );
  const kept = next.ok && next.value.status !== 'finished' ? drafts.begin().keep(next.value) : undefined;
  return kept?.ok ? kept.value : 'not kept';
};

/** Takes up a draft and keeps it until all others have tried too. */
const resume = async (): Promise<string> => {
  const found = await drafts.resume(rest[0] ?? '');
  writeFileSync(join(home, `geprobeerd-${number}`), '');
  if (!found.ok) return found.problem;
  const tried = (): number => readdirSync(home).filter((name) => name.startsWith('geprobeerd-')).length;
  for (let waited = 0; tried() < Number(rest[1]) && waited < 600; waited += 1)
    await new Promise((done) => void setTimeout(done, 50));
  return existsSync(join(home, 'concepten')) ? 'taken' : 'gone';
};

const actions: Readonly<Record<string, () => string | Promise<string>>> = { save, leave, resume };
process.stdout.write(`${(await actions[action]?.()) ?? 'unknown'}\n`);

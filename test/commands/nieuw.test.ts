import { readFileSync, statSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { run, type NieuwPorts } from '../../src/commands/nieuw.ts';
import { main } from '../../src/main.ts';
import type { Choice, Conversation } from '../../src/ports/terminal.ts';
import { fail } from '../support/fail.ts';
import { inProcessHost, type Outcome } from '../support/run.ts';
import type { Temp } from '../support/temp.ts';
import { useTemp } from '../support/tests.ts';

const host = inProcessHost(main);

const nieuw = (temp: Temp, ...args: readonly string[]): Promise<Outcome> =>
  host.run({ args: ['nieuw', ...args] }, temp);

const ours = (path: string): string => readFileSync(new URL(`../../${path}`, import.meta.url), 'utf8');

describe('nieuw', () => {
  it('writes a list that she can read, with what an editor needs, and says what to do next', async () => {
    const temp = useTemp();
    const { exit, stdout, stderr } = await nieuw(temp, 'checklist', 'startgesprek');
    expect({ exit, stdout }).toEqual({ exit: 0, stdout: `${temp.map}/checklists/startgesprek.yaml\n` });
    expect(temp.files()).toEqual([
      'checklists/schema/casus.schema.json',
      'checklists/schema/vorm.schema.json',
      'checklists/startgesprek.yaml',
    ]);
    expect(temp.read('checklists/startgesprek.yaml')).toContain('id: startgesprek\n');
    expect(temp.read('checklists/startgesprek.yaml')).toContain('titel: Startgesprek\n');
    expect(temp.read('checklists/schema/vorm.schema.json')).toBe(ours('checklists/schema/vorm.schema.json'));
    expect(statSync(stdout.trim()).mode & 0o777).toBe(0o600);
    for (const step of [
      '~/kansrijk/checklists/startgesprek.yaml',
      'kansrijk proef startgesprek',
      'kansrijk checklist startgesprek',
    ]) {
      expect(stderr).toContain(step);
    }
  });

  it('writes a casus, whose editor finds the schema too', async () => {
    const temp = useTemp();
    await nieuw(temp, 'casus', 'de-bus');
    const [, schema = ''] = /\$schema=(\S+)/.exec(temp.read('casussen/de-bus.yaml')) ?? [];
    expect(temp.read(`casussen/${schema}`)).toBe(ours('checklists/schema/casus.schema.json'));
  });

  it('finds a free name by itself', async () => {
    const temp = useTemp();
    for (const name of ['mijn-lijst', 'mijn-lijst-2', 'mijn-lijst-3']) {
      expect((await nieuw(temp, 'checklist')).stdout).toBe(`${temp.map}/checklists/${name}.yaml\n`);
    }
  });

  it.each(['yaml', 'yml', 'YAML'])('never writes over a file, whatever it holds (.%s)', async (extension) => {
    const temp = useTemp();
    const name = `checklists/mijn.${extension}`;
    temp.write(name, 'van haar');
    const { exit, stdout, stderr } = await nieuw(temp, 'checklist', 'mijn');
    expect({ exit, stdout }).toEqual({ exit: 2, stdout: '' });
    expect(stderr).toContain('mijn.');
    expect(stderr).toContain(
      'is er al. Er is niets veranderd.\nEen nieuwe maken? Typ: kansrijk nieuw checklist mijn-2\n',
    );
    expect(temp.files()).toEqual([name]);
    expect(temp.read(name)).toBe('van haar');
  });

  it.each([
    ['checklist', 'begeleiding', 'checklists/begeleiding.yaml'],
    ['casus', 'sanna', 'casussen/sanna.yaml'],
  ])('gives a copy of ours under its name: %s %s', async (kind, id, path) => {
    const temp = useTemp();
    const { exit, stderr } = await nieuw(temp, kind, id);
    expect(exit).toBe(0);
    expect(temp.read(path)).toBe(ours(path));
    expect(stderr).toContain('Vanaf nu telt jouw bestand. Haal je het weg? Dan is die van ons terug.');
  });

  it.each([
    ['Mijn Lijst', 'Een lijst kan niet Mijn Lijst heten.', 'mijn-lijst'],
    ['../stiekem', 'Een lijst kan niet ../stiekem heten.', 'stiekem'],
    ['', 'Een lijst kan niet zonder naam.', 'mijn-lijst'],
    ['constructor', 'constructor is een woord van het programma zelf.', 'mijn-lijst'],
  ])('refuses the name %j, and proposes one that works', async (name, sentence, proposal) => {
    const temp = useTemp();
    const { exit, stdout, stderr } = await nieuw(temp, 'checklist', name);
    expect({ exit, stdout }).toEqual({ exit: 2, stdout: '' });
    expect(stderr).toContain(sentence);
    expect(stderr).toContain(`Bijvoorbeeld: kansrijk nieuw checklist ${proposal}\n`);
    expect((await nieuw(temp, 'checklist', proposal)).exit).toBe(0);
  });

  it.each([[[]], [['lyst']], [['gesprek', 'x']]])('wants to know what to begin: %j', async (args) => {
    const { exit, stderr } = await nieuw(useTemp(), ...args);
    expect(exit).toBe(2);
    expect(stderr).toContain('Typ: kansrijk nieuw checklist, of: kansrijk nieuw casus');
  });

  it.each([
    ['chcklist', 'checklist'],
    ['casuss', 'casus'],
  ])('writes nothing on a guess: %s', async (word, meant) => {
    const temp = useTemp();
    const { exit, stdout, stderr } = await nieuw(temp, word, 'een');
    expect({ exit, stdout, files: temp.files() }).toEqual({ exit: 2, stdout: '', files: [] });
    expect(stderr).toContain(`Bedoel je ${meant}?`);
  });

  it.each(['lijst', 'Checklist'])('takes %s for a list', async (word) => {
    expect((await nieuw(useTemp(), word, 'een')).stdout).toContain('checklists/een.yaml');
  });
});

describe('nieuw on a terminal, without a word', () => {
  const asked = async (
    reply: Awaited<ReturnType<Conversation['choose']>>,
  ): Promise<{
    readonly outcome: string;
    readonly written: readonly string[];
    readonly titles: readonly string[];
  }> => {
    const written: string[] = [];
    const titles: string[] = [];
    const conversation: Conversation = {
      ask: () => fail('no form'),
      secret: () => fail('nothing secret'),
      async choose<Value extends string>({ title, options }: Choice<Value>) {
        titles.push(title);
        const value = options.find(
          (option) => reply.type === 'chosen' && option.value === reply.value,
        )?.value;
        if (reply.type !== 'chosen') return reply;
        return { type: 'chosen', value: value ?? fail('no such choice') };
      },
      tell: () => undefined,
    };
    const ports: NieuwPorts = {
      folder: '~/kansrijk',
      library: { ownFiles: async () => ({ files: [], problems: [] }) },
      contentWriter: {
        ours: async () => undefined,
        write: async (folder, id) => {
          written.push(`${folder}/${id}`);
          return `/${folder}/${id}.yaml`;
        },
      },
      terminal: {
        interactive: true,
        converse: (talk) => talk(conversation),
        printRaw: () => undefined,
        tell: () => undefined,
      },
    };
    return { outcome: await run({}, ports), written, titles };
  };

  it('asks what to begin', async () => {
    expect(await asked({ type: 'chosen', value: 'casussen' })).toEqual({
      outcome: 'done',
      written: ['casussen/mijn-casus'],
      titles: ['Wat wil je maken?'],
    });
  });

  it('writes nothing when she stops', async () => {
    expect(await asked({ type: 'stopped' })).toMatchObject({ outcome: 'done', written: [] });
    expect(await asked({ type: 'gone', reason: 'ctrl-c' })).toMatchObject({ outcome: 'gone', written: [] });
  });
});

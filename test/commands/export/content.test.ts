import { join } from 'node:path';
import { generateX25519Identity, identityToRecipient } from 'age-encryption';
import { describe, expect, it } from 'vitest';
import { realFiles } from '../../../src/adapters/files/file-port.ts';
import { FileUserFiles } from '../../../src/adapters/files/user-files.ts';
import { ageSeal } from '../../../src/adapters/seal.ts';
import { contentOf, settledFlags, type ContentFlags } from '../../../src/commands/export/content.ts';
import { askShape } from '../../../src/commands/export/ask-shape.ts';
import { UserError } from '../../../src/domain/trouble.ts';
import type { Choice, Conversation, Secret } from '../../../src/ports/terminal.ts';
import { exampleCopy } from '../../formats/export/example-copy.ts';
import { useTemp } from '../../support/tests.ts';

const filesIn = (home: string, written: Uint8Array[] = []): FileUserFiles =>
  new FileUserFiles(home, home, {
    ...realFiles,
    write: (descriptor, bytes) => {
      written.push(bytes.slice());
      return realFiles.write(descriptor, bytes);
    },
  });

const PORTS = { seal: async () => ageSeal };

const settled = (flags: ContentFlags, asksMore = false, piped = false): Promise<ContentFlags> => {
  const temp = useTemp();
  temp.write('goed', 'boom stoel rivier\n');
  temp.write('leeg', '\n');
  temp.write('kort', 'boom');
  temp.write('regels', 'boom stoel rivier\nnog een regel\n');
  return settledFlags(flags, asksMore, {
    ...PORTS,
    files: filesIn(temp.map),
    terminal: piped ? { piped } : {},
  });
};

const refused = async (flags: ContentFlags): Promise<string> => {
  try {
    return JSON.stringify(await settled(flags));
  } catch (error) {
    return error instanceof UserError ? `${error.message} ${error.advice}` : String(error);
  }
};

describe('what the command line says of a copy', () => {
  it.each([
    [{ uitvoer: 'kopie.docx' }, { formaat: 'docx', uitvoer: 'kopie.docx' }],
    [{ uitvoer: 'kopie.html.age' }, { formaat: 'html' }],
    [{ uitvoer: 'Kopie.HTM', formaat: 'html' }, { formaat: 'html' }],
    [{ uitvoer: 'map.v2/kopie 24.11' }, { uitvoer: 'map.v2/kopie 24.11' }],
    [{ uitvoer: 'kopie' }, { uitvoer: 'kopie' }],
    [
      { wachtwoordbestand: 'goed', uitvoer: 'kopie.md' },
      { uitvoer: 'kopie.md.age', lock: { type: 'passphrase', passphrase: 'boom stoel rivier' } },
    ],
    [{ wachtwoordbestand: 'goed', uitvoer: 'kopie.age' }, { uitvoer: 'kopie.age' }],
    [{ wachtwoordbestand: 'goed', uitvoer: '-' }, { uitvoer: '-' }],
  ] as const)('%j comes to %j', async (flags, comesTo) => {
    expect(await settled(flags)).toMatchObject(comesTo);
  });

  it.each([
    [{ wachtwoordbestand: 'leeg' }, 'Het bestand leeg is leeg.'],
    [{ wachtwoordbestand: 'kort' }, 'Het wachtwoord in kort is te kort.'],
    [{ wachtwoordbestand: 'regels' }, 'Het bestand regels heeft meer dan één regel.'],
    [{ wachtwoordbestand: 'weg' }, 'Het bestand weg is er niet'],
    [{ ontvanger: ['age1nee'] }, 'De sleutel age1nee klopt niet'],
    [{ ontvanger: ['ssh-ed25519 AAAA'] }, 'een sleutel begint met age1'],
    [{ ontvanger: ['age1nee'], wachtwoordbestand: 'goed' }, 'Een kopie krijgt één slot'],
    [{ alsTekst: true }, '--als-tekst hoort bij een kopie die op slot zit.'],
    [{ formaat: 'docx', uitvoer: '-' }, 'Een Word-document kan niet in het venster staan.'],
    [{ formaat: 'docx', uitvoer: 'a.html' }, 'De naam a.html past niet bij --formaat docx.'],
    [{ formaat: 'md', uitvoer: 'a.txt' }, 'De naam a.txt past niet bij --formaat md.'],
    [{ uitvoer: 'a.xyz' }, 'Laat de naam eindigen op .md, .html, .docx, .json of .txt.'],
    [{ formaat: 'docx', uitvoer: 'a.xyz.age' }, 'Een kopie kan niet a.xyz.age heten'],
  ] as const)('%j is refused kindly', async (flags, sentence) => {
    expect(await refused(flags)).toContain(sentence);
  });

  it('lets a document go to another program, and plain text to a text file', async () => {
    const flags = await settled({ formaat: 'docx', uitvoer: '-' }, false, true);
    expect((await contentOf(exampleCopy, flags, PORTS)).content).toBeInstanceOf(Uint8Array);
    const text = await contentOf(exampleCopy, await settled({ uitvoer: 'kopie.txt' }), PORTS);
    expect(text).toEqual(await contentOf(exampleCopy, { uitvoer: '-' }, PORTS));
  });

  it('does not say a secret key back', async () => {
    const identity = await generateX25519Identity();
    const said = await refused({ ontvanger: [identity] });
    expect(said).toContain('Dit is een geheime sleutel.');
    expect(said).not.toContain(identity);
  });
});

describe('a sealed copy', () => {
  it.each(['md', 'html', 'docx', 'json'] as const)(
    'as %s never touches the disk as it was',
    async (formaat) => {
      const temp = useTemp();
      const written: Uint8Array[] = [];
      const recipient = await identityToRecipient(await generateX25519Identity());
      const flags = { formaat, lock: { type: 'recipients', recipients: [recipient] } } as const;
      const { extension, content } = await contentOf(exampleCopy, flags, PORTS);
      const path = await filesIn(temp.map, written).writeExport('kopie', extension, content);
      expect(path).toBe(join(temp.map, 'exports', `kopie.${formaat}.age`));
      expect(written.length).toBeGreaterThan(0);
      const bytes = Buffer.concat(written);
      expect(bytes.toString('latin1')).toMatch(/^age-encryption\.org\/v1\n/);
      for (const secret of ['bellen', 'Kopie', 'PK\u0003\u0004']) expect(bytes.includes(secret)).toBe(false);
    },
  );

  it('is letters in a window, and where they were asked for', async () => {
    const recipient = await identityToRecipient(await generateX25519Identity());
    const lock = { type: 'recipients', recipients: [recipient] } as const;
    for (const flags of [
      { lock, uitvoer: '-' },
      { lock, alsTekst: true },
    ]) {
      const { content } = await contentOf(exampleCopy, flags, PORTS);
      expect(content).toMatch(
        /^-----BEGIN AGE ENCRYPTED FILE-----\n[\w+/=\n]+-----END AGE ENCRYPTED FILE-----\n$/,
      );
    }
  });
});

/** Somebody who chooses and types these, and what she was shown. */
const person = (
  choices: readonly string[],
  secrets: readonly string[],
): { readonly conversation: Conversation; readonly seen: (Choice<string> | Secret)[] } => {
  const seen: (Choice<string> | Secret)[] = [];
  const [chosen, typed] = [[...choices], [...secrets]];
  const conversation: Conversation = {
    ask: async () => ({ type: 'stopped' }),
    tell: () => undefined,
    async choose(choice) {
      seen.push(choice);
      const word = chosen.shift();
      if (word === 'stop') return { type: 'stopped' };
      const option = choice.options.find(({ value }) => value === word);
      const value = option?.value ?? (word === undefined ? choice.standard : choice.back);
      if (value === undefined) throw new Error(`no choice ${word}`);
      return { type: 'chosen', value };
    },
    async secret(secret) {
      seen.push(secret);
      for (let text = typed.shift(); text !== undefined; text = typed.shift()) {
        if (text === 'terug') return { type: 'back' };
        if (secret.refuse(text) === undefined) return { type: 'typed', text };
      }
      return { type: 'stopped' };
    },
  };
  return { conversation, seen };
};

describe('the last step of a conversation', () => {
  it('takes a document with Enter alone', async () => {
    const shaped = await askShape({}, person([], []).conversation, PORTS);
    expect(shaped).toEqual({ type: 'shaped', flags: { formaat: 'docx' } });
  });

  it('asks nothing where the command line said it', async () => {
    for (const flags of [{ formaat: 'json' }, { uitvoer: '-' }] as const) {
      const { conversation, seen } = person([], []);
      expect(await askShape(flags, conversation, PORTS)).toEqual({ type: 'shaped', flags: {} });
      expect(seen).toEqual([]);
    }
  });

  it('locks with the passphrase that was proposed', async () => {
    const { conversation, seen } = person(['slot', 'docx', 'ander', 'neem'], []);
    const shaped = await askShape({}, conversation, PORTS);
    const shown = seen.slice(2).map((choice) => JSON.stringify(choice.intro[0]));
    expect(new Set(shown).size).toBe(2);
    const passphrase = /"strong","([a-z ]+)"/.exec(shown[1] ?? '')?.[1];
    expect(passphrase?.split(' ')).toHaveLength(7);
    expect(shaped).toEqual({
      type: 'shaped',
      flags: { formaat: 'docx', lock: { type: 'passphrase', passphrase } },
    });
  });

  it('locks with her own, typed twice the same', async () => {
    const typed = ['kort', ' boom stoel rivier', 'boom stoel ravijn', 'boom stoel rivier '];
    const { conversation } = person(['slot', 'html', 'zelf'], typed);
    expect(await askShape({}, conversation, PORTS)).toEqual({
      type: 'shaped',
      flags: { formaat: 'html', lock: { type: 'passphrase', passphrase: 'boom stoel rivier' } },
    });
  });

  it('leads back step by step, and out of it', async () => {
    const back = person(['slot', 'html', 'zelf', 'terug', 'terug', 'terug'], ['terug']);
    expect(await askShape({}, back.conversation, PORTS)).toEqual({ type: 'back' });
    const again = person(
      ['slot', 'md', 'zelf'],
      ['boom stoel rivier', 'terug', 'een twee drie vier', 'een twee drie vier'],
    );
    expect(await askShape({}, again.conversation, PORTS)).toMatchObject({
      flags: { lock: { passphrase: 'een twee drie vier' } },
    });
    expect(await askShape({}, person(['slot', 'stop'], []).conversation, PORTS)).toEqual({ type: 'stopped' });
  });
});

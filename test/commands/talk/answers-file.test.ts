import { describe, expect, it } from 'vitest';
import { runFromAnswers } from '../../../src/commands/talk/answers-file.ts';
import type { ConversationFlags } from '../../../src/commands/talk/flags.ts';
import { ContentError, PrivacyStop, UserError } from '../../../src/domain/trouble.ts';
import { formOf, point, question } from '../../domain/forms.ts';
import { logOf } from '../../domain/logs.ts';
import { fail } from '../../support/fail.ts';
import { go, inLibrary, type Gone } from '../drafts-world.ts';

const FORM = inLibrary(
  formOf(
    [
      [
        point('contact'),
        question('anders', 'open'),
        question('later', 'open', {
          showWhen: { op: 'compare', name: 'moment', by: '==', value: 'na' },
        }),
      ],
    ],
    { intake: ['student', 'doel'] },
  ),
  'aa',
);
const EARLIER = logOf('2026-11-20-begeleiding-eik', [], { doel: 'loopbaan' });

/** Fills the form in from a file with this text; `lies` says which name the file has. */
const fill = (
  text: string,
  flags: ConversationFlags = {},
  belongsTo?: (student: string | undefined) => string | undefined,
): Promise<Gone> =>
  go(
    (ports) =>
      runFromAnswers(
        {
          form: FORM,
          flags: { antwoorden: 'a.yaml', ...flags },
          ...(belongsTo && {
            belongsTo: async (student) => {
              const found = await ports.logs.find(belongsTo(student) ?? '');
              return found?.ok ? found.value : undefined;
            },
          }),
        },
        {
          ...ports,
          files: {
            ...ports.files,
            read: async (path) => (path === 'a.yaml' ? text : undefined),
          },
        },
      ),
    { drafts: {}, settings: { rol: 'mentor' }, logs: [EARLIER], interactive: false },
  );

/** What it stops with; nothing may be saved then. */
const stop = async (text: string, flags: ConversationFlags = {}): Promise<unknown> => {
  try {
    const { saved } = await fill(text, flags);
    return fail(`it saved ${JSON.stringify(saved)}`);
  } catch (error) {
    return error;
  }
};

describe('a conversation from a file', () => {
  it('is saved as one that was walked, and says where', async () => {
    const { saved, printed, told } = await fill(
      'gesprek: {student: eik}\nantwoorden: {contact: aandacht, anders: De bus was te laat.}\n',
    );
    expect(saved[0]?.pages[0]?.entries.map(({ id, answer }) => [id, answer])).toEqual([
      ['contact', { kind: 'punt', value: 'aandacht' }],
      ['anders', { kind: 'open', text: 'De bus was te laat.' }],
    ]);
    expect([printed, told]).toEqual([['logs/bewaard.md'], []]);
  });

  it('is what a flag says, then the file, then the settings, then the form', async () => {
    const head = async (text: string, flags: ConversationFlags = {}): Promise<unknown> => {
      const { student, rol, moment, doel, datum, tijd } = (await fill(text, flags)).saved[0]?.head ?? {};
      return [student, rol, moment, doel, datum, tijd];
    };
    const file = 'gesprek: {student: spar, rol: slb, moment: na, doel: persoonlijk}\n';
    const now = ['2026-11-24', '10:30'];
    expect(await head('antwoorden: {}\n')).toEqual([undefined, 'mentor', 'voor', undefined, ...now]);
    expect(await head(file)).toEqual(['spar', 'slb', 'na', 'persoonlijk', ...now]);
    expect(
      await head(file, {
        student: 'den',
        rol: 'docent',
        moment: 'voor',
        doel: 'loopbaan',
        datum: '2026-11-01',
        tijd: '08:00',
      }),
    ).toEqual(['den', 'docent', 'voor', 'loopbaan', '2026-11-01', '08:00']);
  });

  it('belongs to what is found for its student, and takes over what is known there', async () => {
    const asked: (string | undefined)[] = [];
    const { saved } = await fill('gesprek: {student: eik, moment: na}\n', {}, (student) => {
      asked.push(student);
      return EARLIER.head.id;
    });
    expect(asked).toEqual(['eik']);
    expect(saved[0]?.head).toMatchObject({ bij: EARLIER.head.id, doel: 'loopbaan' });
  });

  it('leaves out what it does not ask, and says so', async () => {
    const { saved, told } = await fill('antwoorden: {anders: De bus was te laat., later: Straks.}\n');
    expect(saved[0]?.pages[0]?.entries.map(({ id }) => id)).toEqual(['contact', 'anders']);
    expect(told).toEqual(['Weggelaten, want dit gesprek stelt die vraag niet: later.']);
  });

  it('is printed as data when that is asked', async () => {
    const { printed } = await fill('gesprek: {student: eik}\n', { json: true });
    expect(JSON.parse(printed.join(''))).toMatchObject({ id: 'bewaard', student: 'eik' });
  });
});

describe('a file in which something is wrong', () => {
  it('is refused with every problem at its place, and nothing is saved', async () => {
    const wrong = await stop('gesprek: {rol: koning}\nantwoorden: {contact: misschien, onbekend: 1}\n');
    expect(wrong instanceof ContentError && wrong.lines.map((line) => line.split(' ')[0])).toEqual([
      'a.yaml:1:16',
      'a.yaml:2:23',
      'a.yaml:2:34',
    ]);
  });

  it('is refused for what is no schuilnaam', async () => {
    const wrong = await stop('gesprek: {student: Jan Jansen}\n');
    expect(wrong instanceof ContentError && wrong.lines[0]).toMatch(/^a\.yaml:1:20 /);
  });

  it('is not refused for what a flag says instead', async () => {
    const { saved } = await fill('gesprek: {rol: koning, student: Jan Jansen}\n', {
      rol: 'slb',
      student: 'eik',
    });
    expect(saved[0]?.head).toMatchObject({ rol: 'slb', student: 'eik' });
  });

  it('stops on a number that may never be kept, before all else, and says that nothing was written', async () => {
    const bsn = '{anders: "bsn 111222333", contact: misschien}';
    for (const [text, flags] of [
      [`antwoorden: ${bsn}\n`, {}],
      [`gesprek: {moment: tijdens}\nantwoorden: ${bsn}\n`, {}],
      [`antwoorden: ${bsn}\n`, { moment: 'tijdens' }],
    ] as const) {
      const stopped = await stop(text, flags);
      expect(stopped instanceof PrivacyStop && stopped.lines.at(-1)).toBe('Er is niets geschreven.');
      expect(JSON.stringify(stopped)).not.toContain('111222333');
    }
  });

  it('is refused where nobody asks anything at its moment, or where it is not there', async () => {
    expect(await stop('antwoorden: {}\n', { moment: 'tijdens' })).toBeInstanceOf(UserError);
    expect(await stop('', { antwoorden: 'weg.yaml' })).toBeInstanceOf(UserError);
  });
});

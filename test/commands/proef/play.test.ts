import { readdirSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { openLibrary } from '../../../src/adapters/content/library.ts';
import { ownContent } from '../../../src/adapters/content/own.ts';
import { openRehearsal } from '../../../src/adapters/terminal/rehearsal.ts';
import { stageFor } from '../../../src/commands/proef/play.ts';
import { walk } from '../../../src/commands/talk/walk.ts';
import { allAsked } from '../../../src/domain/asked.ts';
import { madeUpAnswer } from '../../../src/domain/rehearsal/made-up-answers.ts';
import {
  mainRoute,
  otherRoutes,
  startOf,
  walkOf,
  type Route,
  type Trial,
} from '../../../src/domain/rehearsal/rehearsal-routes.ts';
import { ok } from '../../../src/domain/result.ts';
import { begin, fits } from '../../../src/domain/session.ts';
import type { RehearsalMode } from '../../../src/ports/library.ts';
import { parseContent } from '../../../src/formats/content-file.ts';
import type { Ports } from '../../../src/ports.ts';
import { startCasus } from '../../../src/texts/start-casus.ts';
import { fail } from '../../support/fail.ts';
import { go } from '../drafts-world.ts';

const library = openLibrary(ownContent('/nergens', '/nergens'), () => undefined);

const ids = readdirSync(new URL('../../../checklists/', import.meta.url))
  .filter((name) => name.endsWith('.yaml'))
  .map((name) => name.replace('.yaml', ''));

const trialOf = async (id: string): Promise<Trial> => {
  const found = await library.form(id);
  if (!found?.ok) return fail(`no form ${id}`);
  const { form } = found.value;
  return {
    form,
    intake: (await library.intake()).filter((question) => form.intake.some((name) => name === question.id)),
    plans: [{ als: 'het zo is', dan: 'doe ik dit' }],
    startedAt: '2026-11-24T09:30',
  };
};

const answersIn = async (trial: Trial, route: Route, mode: RehearsalMode): Promise<object> => {
  const { form, intake, given, plans, startedAt } = startOf(trial, route);
  const { conversation } = openRehearsal(
    mode,
    (asked, draft) => madeUpAnswer(draft, asked, route.wanted),
    () => '2026-11-24',
  );
  const walked = await walk(
    begin({ form, formSha256: '', intake, given, plans, startedAt }),
    { id: undefined, keep: () => ok(''), discard: () => undefined, release: () => undefined },
    {
      conversation,
      clock: { now: () => new Date(2026, 10, 24, 9, 30) },
      aids: { kenmerk: () => undefined, recent: [], signals: [] },
      guard: () => undefined,
    },
  );
  return walked.type === 'finished' ? walked.session.answers : fail(walked.type);
};

describe.each(ids)('the answers that are made up for %s', (id) => {
  it('fit their questions on every route', async () => {
    const trial = await trialOf(id);
    for (const route of [
      mainRoute(trial),
      ...otherRoutes(trial).map((other) => other.route ?? fail(other.id)),
    ]) {
      const done = walkOf(trial, route);
      for (const asked of allAsked(done)) {
        const answer = madeUpAnswer(done, asked, route.wanted);
        if (answer) expect(fits(done, asked, answer), asked.id).toBe(true);
      }
    }
  });

  it('arrive the same on the screens, line by line, and without either', async () => {
    const trial = await trialOf(id);
    const route = mainRoute(trial);
    // What was settled was never asked.
    const settled = allAsked(walkOf(trial, route)).flatMap((asked) => (asked.settled ? [asked.key] : []));
    const imagined = Object.fromEntries(
      Object.entries(walkOf(trial, route).answers).filter(([key]) => !settled.includes(key)),
    );
    expect(await answersIn(trial, route, 'screens')).toEqual(imagined);
    expect(await answersIn(trial, route, 'lines')).toEqual(imagined);
  });
});

describe('a casus on trial', () => {
  it('asks nothing of what was kept', async () => {
    const content = parseContent(startCasus({ id: 'proef', title: 'Proef' }), 'proef.yaml');
    if (!content.ok) return fail('the casus to begin with has problems');
    const touched = (): never => fail('touched what was kept');
    const staged = async (ports: Ports): Promise<void> => {
      const logs = new Proxy(ports.logs, { get: touched, ownKeys: touched });
      const { trial, aids } = await stageFor(content.value, { ...ports, library, logs });
      const draft = walkOf(trial, mainRoute(trial));
      expect(aids.beneath).toBeDefined();
      expect(allAsked(draft).length).toBeGreaterThan(3);
    };
    const { outcome } = await go(
      async (ports) => {
        await staged(ports);
        return 'done';
      },
      { drafts: {} },
    );
    return expect(outcome).toBe('done');
  });
});

import { Command, CommanderError, Option } from 'commander';
import { ERVARINGEN } from './domain/casus/casus-form.ts';
import type { Outcome } from './domain/outcome.ts';
import { DOELEN, FORMATS, LAYOUTS, ROLLEN } from './domain/words.ts';
import type { ExportFlags } from './commands/export/deliver.ts';
import type { CasusFlags } from './commands/casus.ts';
import type { ConversationFlags } from './commands/talk/flags.ts';
import type { ControleerFlags } from './commands/controleer.ts';
import type { FeedbackFlags } from './commands/feedback.ts';
import type { NieuwFlags } from './commands/nieuw.ts';
import type { ProefFlags } from './commands/proef.ts';
import type { ListFlags } from './commands/lijst.ts';
import type { SearchFlags } from './commands/zoek.ts';
import type { NaslagFlags } from './commands/naslag/look-up.ts';
import type { PrivacyFlags } from './commands/privacy.ts';
import type { SheetFlags } from './commands/sheet/flags.ts';
import type { NaslagWord } from './domain/naslag/naslag-item.ts';
import type { Ports } from './ports.ts';
import { helpOn, refuseHelpOnNothing, wrongUse } from './cli-errors.ts';
import {
  added,
  oneOf,
  onlyFor,
  withConversationFlags,
  withFilterFlags,
  withSheetFlags,
  withTimeFlags,
} from './cli-flags.ts';
import { formatHelp } from './cli-help.ts';
import * as words from './texts/help.ts';

/** The flags that hold for every word. */
export interface GlobalFlags {
  readonly map?: string;
  readonly toegankelijk?: boolean;
  readonly geenInvoer?: boolean;
  readonly color?: boolean;
  readonly debug?: boolean;
  /** The word only looks at what is in her folder. */
  readonly looks?: boolean;
}

/** What the command line needs from outside: the ports, made once the global flags are known, and where help goes. */
export interface CliWorld {
  ports(flags: GlobalFlags): Promise<Ports>;
  print(text: string): void;
  readonly version: string;
}

// English standard flags work silently beside the Dutch ones that the help shows.
const SILENT_ALIASES: Readonly<Record<string, string>> = {
  '--help': '--hulp',
  '--version': '--versie',
  '--no-input': '--geen-invoer',
  '--output': '--uitvoer',
  '--naar': '--uitvoer',
};

/** The words that show nothing where her folder is not there. */
const LOOKING: readonly (string | undefined)[] = ['lijst', 'gesprekken', 'zoek', 'toon', 'verder'];

/** What somebody in a hurry may type. */
const NASLAG_ALIASES: Partial<Record<NaslagWord, string[]>> = { veiligheid: ['veilig', '112'] };

const withoutAliases = (args: readonly string[]): string[] => {
  const end = args.indexOf('--');
  return args.map((arg, index) => {
    if (end >= 0 && index >= end) return arg;
    const [name = '', ...value] = arg.split('=');
    const alias = Object.hasOwn(SILENT_ALIASES, name) ? SILENT_ALIASES[name] : undefined;
    return alias === undefined ? arg : [alias, ...value].join('=');
  });
};

/** Reads the words and flags, and runs the command behind them; its module loads only then. */
export const runCli = async (args: readonly string[], world: CliWorld): Promise<Outcome> => {
  let outcome: Outcome = 'done';
  const program = new Command('kansrijk');

  const run =
    <Flags extends object>(load: () => Promise<{ run(flags: Flags, ports: Ports): Promise<Outcome> }>) =>
    async (flags: Flags): Promise<void> => {
      const looks = LOOKING.includes(program.args[0]);
      const global = { ...program.opts<GlobalFlags>(), looks };
      const [command, ports] = await Promise.all([load(), world.ports(global)]);
      outcome = await command.run(flags, ports);
    };

  const setUp = (command: Command): Command =>
    command
      .exitOverride()
      .configureOutput({ writeOut: world.print, writeErr: () => undefined, outputError: () => undefined })
      .configureHelp({ formatHelp })
      .helpOption('-h, --hulp', words.FLAGS.hulp)
      .helpCommand(false);

  const add = (name: string, description: string): Command =>
    setUp(program.command(name)).description(description);

  setUp(program)
    .description(words.PROGRAM)
    .version(world.version, '-V, --versie', words.FLAGS.versie)
    .option('--map <map>', words.FLAGS.map)
    .option('--toegankelijk', words.FLAGS.toegankelijk)
    .option('--geen-invoer', words.FLAGS.geenInvoer)
    .option('--no-color', words.FLAGS.noColor)
    .option('--debug', words.FLAGS.debug)
    .action(async () => {
      const ports = await world.ports(program.opts<GlobalFlags>());
      if (ports.terminal.interactive) outcome = await (await import('./commands/start.ts')).run({}, ports);
      else program.outputHelp();
    });

  add('hulp', words.WORDS.hulp)
    .alias('help')
    .argument('[onderwerp]', words.ARGUMENTS.onderwerp)
    .action((topic: string | undefined) => {
      const shown = topic === undefined ? program.helpInformation() : helpOn(topic, program);
      world.print(shown);
    });

  const checklist = run<ConversationFlags & SheetFlags & { readonly id?: string }>(
    () => import('./commands/checklist.ts'),
  );
  withSheetFlags(
    withConversationFlags(
      add('checklist', words.WORDS.checklist).argument('[lijst]', words.ARGUMENTS.lijst),
    ).option('--bij <gesprek>', words.FLAGS.bij),
  ).action((id: string | undefined, flags: ConversationFlags & SheetFlags) =>
    checklist({ ...flags, ...(id !== undefined && { id }) }),
  );
  withConversationFlags(add('voor', words.WORDS.voor)).action((flags: ConversationFlags) =>
    checklist({ ...onlyFor('voor', 'voor', flags), moment: 'voor', id: 'begeleiding' }),
  );
  const tijdens = run<ConversationFlags & SheetFlags>(() => import('./commands/tijdens.ts'));
  withSheetFlags(withConversationFlags(add('tijdens', words.WORDS.tijdens))).action(
    (flags: ConversationFlags & SheetFlags) => tijdens(onlyFor('tijdens', 'tijdens', flags)),
  );

  const reflect = run<ConversationFlags>(() => import('./commands/reflect.ts'));
  withConversationFlags(add('reflect', words.WORDS.reflect))
    .aliases(['na', 'reflecteer', 'terugkijken', 'nabespreken'])
    .option('--bij <gesprek>', words.FLAGS.bij)
    .action((flags: ConversationFlags) => reflect(onlyFor('reflect', 'na', flags)));

  const feedback = run<FeedbackFlags>(() => import('./commands/feedback.ts'));
  withSheetFlags(
    withTimeFlags(
      add('feedback', words.WORDS.feedback).addOption(
        new Option('--rol <rol>', words.FLAGS.rol).argParser(oneOf('--rol', ROLLEN)),
      ),
    )
      .option('--antwoorden <bestand>', words.FLAGS.antwoorden)
      .option('--sjabloon', words.FLAGS.sjabloon)
      .option('--json', words.FLAGS.json),
  ).action(feedback);

  const casus = run<CasusFlags>(() => import('./commands/casus.ts'));
  withTimeFlags(
    add('casus', words.WORDS.casus)
      .argument('[casus]', words.ARGUMENTS.casus)
      .option('--kenmerk <kenmerk>', words.FLAGS.casusKenmerk)
      .addOption(new Option('--doel <doel>', words.FLAGS.casusDoel).argParser(oneOf('--doel', DOELEN)))
      .addOption(new Option('--rol <rol>', words.FLAGS.casusRol).argParser(oneOf('--rol', ROLLEN)))
      .addOption(
        new Option('--ervaring <ervaring>', words.FLAGS.ervaring).argParser(oneOf('--ervaring', ERVARINGEN)),
      )
      .option('--samen', words.FLAGS.samen),
  )
    .option('--antwoorden <bestand>', words.FLAGS.antwoorden)
    .option('--sjabloon', words.FLAGS.sjabloon)
    .option('--json', words.FLAGS.json)
    .action((id: string | undefined, flags: CasusFlags) =>
      casus({ ...flags, ...(id !== undefined && { id }) }),
    );

  const verder = run<{ readonly id?: string; readonly json?: boolean }>(() => import('./commands/verder.ts'));
  add('verder', words.WORDS.verder)
    .argument('[gesprek]', words.ARGUMENTS.concept)
    .option('--json', words.FLAGS.json)
    .action((id: string | undefined, flags: { json?: boolean }) =>
      verder({ ...flags, ...(id !== undefined && { id }) }),
    );

  const lijst = run<ListFlags>(() => import('./commands/lijst.ts'));
  withFilterFlags(add('lijst', words.WORDS.lijst)).alias('gesprekken').action(lijst);

  const zoek = run<SearchFlags>(() => import('./commands/zoek.ts'));
  withFilterFlags(add('zoek', words.WORDS.zoek).argument('[tekst...]', words.ARGUMENTS.tekst)).action(
    (tekst: string[], flags: Omit<SearchFlags, 'tekst'>) => zoek({ ...flags, tekst }),
  );

  const toon = run<{ readonly id: string; readonly json?: boolean }>(() => import('./commands/toon.ts'));
  add('toon', words.WORDS.toon)
    .argument('<gesprek>', words.ARGUMENTS.log)
    .option('--json', words.FLAGS.json)
    .action((id: string, flags: { json?: boolean }) => toon({ ...flags, id }));

  const share = run<ExportFlags>(() => import('./commands/export.ts'));
  add('export', words.WORDS.export)
    .alias('deel')
    .argument('[gesprek...]', words.ARGUMENTS.logs)
    .option('--antwoorden <bestand>', words.FLAGS.antwoorden)
    .option('--sjabloon', words.FLAGS.sjabloon)
    .option('--namen <bestand>', words.FLAGS.namen)
    .option('--uitvoer <bestand>', words.FLAGS.uitvoer)
    .addOption(new Option('--formaat <formaat>', words.FLAGS.formaat).argParser(oneOf('--formaat', FORMATS)))
    .addOption(
      new Option('--indeling <indeling>', words.FLAGS.indeling).argParser(oneOf('--indeling', LAYOUTS)),
    )
    .addOption(new Option('--ontvanger <sleutel>', words.FLAGS.ontvanger).argParser(added))
    .option('--wachtwoordbestand <bestand>', words.FLAGS.wachtwoordbestand)
    .option('--als-tekst', words.FLAGS.alsTekst)
    .action((ids: string[], flags: Omit<ExportFlags, 'ids'>) => share({ ...flags, ids }));

  const privacy = run<PrivacyFlags>(() => import('./commands/privacy.ts'));
  add('privacy', words.WORDS.privacy)
    .argument('[bestand]', words.ARGUMENTS.text)
    .option('--json', words.FLAGS.json)
    .option('--vervang', words.FLAGS.vervang)
    .option('--namen <bestand>', words.FLAGS.namen)
    .action((bestand: string | undefined, flags: PrivacyFlags) =>
      privacy({ ...flags, ...(bestand !== undefined && { bestand }) }),
    );

  const naslag = (
    word: NaslagWord,
    argument: string,
    load: () => Promise<{ run(flags: NaslagFlags, ports: Ports): Promise<Outcome> }>,
  ): void => {
    const look = run<NaslagFlags>(load);
    add(word, words.WORDS[word])
      .aliases(NASLAG_ALIASES[word] ?? [])
      .argument('[naam...]', argument)
      .addOption(new Option('--rol <rol>', words.FLAGS.rol).argParser(oneOf('--rol', ROLLEN)))
      .option('--json', words.FLAGS.json)
      .action((naam: string[], flags: NaslagFlags) => look({ ...flags, naam }));
  };
  const { naam, woord, moment } = words.ARGUMENTS;
  naslag('veiligheid', naam, () => import('./commands/veiligheid.ts'));
  naslag('zeg', moment, () => import('./commands/zeg.ts'));
  naslag('kenmerken', naam, () => import('./commands/kenmerken.ts'));
  naslag('begeleidingsdoelen', naam, () => import('./commands/begeleidingsdoelen.ts'));
  naslag('samenwerkingsvormen', naam, () => import('./commands/samenwerkingsvormen.ts'));
  naslag('rollen', naam, () => import('./commands/rollen.ts'));
  naslag('woordenlijst', woord, () => import('./commands/woordenlijst.ts'));
  naslag('bronnen', naam, () => import('./commands/bronnen.ts'));

  const nieuw = run<NieuwFlags>(() => import('./commands/nieuw.ts'));
  add('nieuw', words.WORDS.nieuw)
    .argument('[soort]', words.ARGUMENTS.contentKind)
    .argument('[naam]', words.ARGUMENTS.contentId)
    .action((soort: string | undefined, id: string | undefined) =>
      nieuw({ ...(soort !== undefined && { soort }), ...(id !== undefined && { id }) }),
    );

  const proef = run<ProefFlags>(() => import('./commands/proef.ts'));
  add('proef', words.WORDS.proef)
    .argument('<bestand>', words.ARGUMENTS.contentFile)
    .option('--tegen <bestand>', words.FLAGS.tegen)
    .option('--alles', words.FLAGS.alleSchermen)
    .option('--json', words.FLAGS.json)
    .action((bestand: string, flags: Omit<ProefFlags, 'bestand'>) => proef({ ...flags, bestand }));

  const controleer = run<ControleerFlags>(() => import('./commands/controleer.ts'));
  add('controleer', words.WORDS.controleer)
    .argument('[bestand...]', words.ARGUMENTS.bestanden)
    .option('--tegen <bestand>', words.FLAGS.tegen)
    .action((bestanden: string[], flags: Omit<ControleerFlags, 'bestanden'>) =>
      controleer({ ...flags, bestanden }),
    );

  try {
    const given = withoutAliases(args);
    refuseHelpOnNothing(given, program);
    await program.parseAsync(given, { from: 'user' });
  } catch (error) {
    if (!(error instanceof CommanderError)) throw error;
    if (error.exitCode !== 0) throw wrongUse(error, program);
  }
  return outcome;
};

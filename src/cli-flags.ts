import { Option, type Command } from 'commander';
import type { ConversationFlags } from './commands/talk/flags.ts';
import { isIsoDate, isTime } from './domain/dates.ts';
import { nearest } from './domain/nearest.ts';
import { UserError } from './domain/trouble.ts';
import { DOELEN, MINUTEN, MOMENTS, ROLLEN, SAMENWERKINGEN, SOORTEN, type Moment } from './domain/words.ts';
import { otherMoment } from './texts/errors.ts';
import * as words from './texts/help.ts';

/** Reads the value of a flag that is one of these words; another one is wrong use, with the nearest. */
export const oneOf = (flag: string, allowed: readonly (string | number)[]) => (value: string) => {
  const found = allowed.find((word) => String(word) === value);
  if (found !== undefined) return found;
  const near = nearest(value, allowed.map(String));
  throw new UserError(words.notAmong(flag, value), near ? words.didYouMean(near) : words.choices(allowed));
};

const checked = (test: (value: string) => boolean, sentence: string, advice: string) => (value: string) => {
  if (!test(value)) throw new UserError(sentence, advice);
  return value;
};

/** The flags of a word that is for one moment, as they are; another moment behind it is wrong use. */
export const onlyFor = <Flags extends ConversationFlags>(
  word: string,
  moment: Moment,
  flags: Flags,
): Flags => {
  if (flags.moment !== undefined && flags.moment !== moment) {
    throw new UserError(...otherMoment(word, flags.moment));
  }
  return flags;
};

/** Adds the flags that say when a conversation was. */
export const withTimeFlags = (command: Command): Command =>
  command
    .addOption(
      new Option('--datum <datum>', words.FLAGS.datum).argParser(
        checked(isIsoDate, words.NO_DATE.sentence, words.NO_DATE.advice),
      ),
    )
    .addOption(
      new Option('--tijd <tijd>', words.FLAGS.tijd).argParser(
        checked(isTime, words.NO_TIME.sentence, words.NO_TIME.advice),
      ),
    );

/** Gathers the values of a flag that may be given more than once. */
export const added = (value: string, before: readonly string[] = []): readonly string[] => [...before, value];

/** Adds the flags that say something of a conversation. */
export const withConversationFlags = (command: Command): Command =>
  withTimeFlags(
    command
      .option('--student <schuilnaam>', words.FLAGS.student)
      .addOption(new Option('--moment <moment>', words.FLAGS.moment).argParser(oneOf('--moment', MOMENTS)))
      .addOption(new Option('--doel <doel>', words.FLAGS.doel).argParser(oneOf('--doel', DOELEN)))
      .addOption(new Option('--rol <rol>', words.FLAGS.rol).argParser(oneOf('--rol', ROLLEN)))
      .addOption(
        new Option('--samenwerking <vorm>', words.FLAGS.samenwerking).argParser(
          oneOf('--samenwerking', SAMENWERKINGEN),
        ),
      )
      .addOption(
        new Option('--minuten <minuten>', words.FLAGS.minuten).argParser(oneOf('--minuten', MINUTEN)),
      ),
  )
    .option('--antwoorden <bestand>', words.FLAGS.antwoorden)
    .option('--sjabloon', words.FLAGS.sjabloon)
    .option('--json', words.FLAGS.json);

/** Adds the flags that put it on paper. */
export const withSheetFlags = (command: Command): Command =>
  command.option('--afdrukken', words.FLAGS.afdrukken).option('--uitvoer <bestand>', words.FLAGS.uitvoerBlad);

/** Adds the flags that say which conversations; a day or time may be several words. */
export const withFilterFlags = (command: Command): Command =>
  command
    .option('--student <schuilnaam>', words.FLAGS.student)
    .addOption(new Option('--soort <soort>', words.FLAGS.soort).argParser(oneOf('--soort', SOORTEN)))
    .option('--vorm <lijst>', words.FLAGS.vorm)
    .option('--kenmerk <kenmerk>', words.FLAGS.kenmerk)
    .option('--sinds <dag...>', words.FLAGS.sinds)
    .option('--tot <dag...>', words.FLAGS.tot)
    .option('--periode <tijd...>', words.FLAGS.periode)
    .option('--open', words.FLAGS.open)
    .option('--alles', words.FLAGS.alles)
    .option('--json', words.FLAGS.json);

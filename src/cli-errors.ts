import type { Command, CommanderError } from 'commander';
import { nearest } from './domain/nearest.ts';
import { UserError } from './domain/trouble.ts';
import { isSchuilnaam } from './domain/words.ts';
import { HELP_TOPICS, noTopic } from './texts/help-topics.ts';
import * as words from './texts/help.ts';

const quoted = (message: string): string => /'([^']*)'/.exec(message)?.[1] ?? '';

/** The command that the first word names; nothing when there is no such word. */
const commandIn = (program: Command): Command | undefined =>
  program.commands.find((one) => [one.name(), ...one.aliases()].includes(program.args[0] ?? ''));

/** A word too many; behind a conversation it is most likely a schuilnaam. */
const tooMany = (program: Command): UserError => {
  const [word = '', ...rest] = program.args;
  const command = commandIn(program);
  const extra = rest.find(
    (arg, index) => index >= (command?.registeredArguments.length ?? 0) && isSchuilnaam(arg),
  );
  const takesStudent = command?.options.some(({ long }) => long === '--student') ?? false;
  return new UserError(
    words.wordTooMany(extra ?? rest.at(-1) ?? ''),
    takesStudent && extra !== undefined
      ? words.didYouMean(`kansrijk ${word} --student ${extra}`)
      : words.SEE_HELP,
  );
};

const unknownWord = (word: string, program: Command): UserError => {
  const names = program.commands.flatMap((command) => [command.name(), ...command.aliases()]);
  const near = nearest(word, names);
  return new UserError(words.unknownWord(word), near ? words.didYouMean(`kansrijk ${near}`) : words.SEE_HELP);
};

/** Help behind a word that there is not would be that of the whole program, as if the word were known. */
export const refuseHelpOnNothing = (args: readonly string[], program: Command): void => {
  const takesValue = (flag: string | undefined): boolean =>
    program.options.some(({ long, required }) => long === flag && required);
  const word = args.find((arg, index) => !arg.startsWith('-') && !takesValue(args[index - 1]));
  if (word === undefined || !args.some((arg) => arg === '--hulp' || arg === '-h')) return;
  if (!program.commands.some((one) => [one.name(), ...one.aliases()].includes(word))) {
    throw unknownWord(word, program);
  }
};

/** The Dutch sentence for what commander found wrong, with what to do. */
export const wrongUse = (error: CommanderError, program: Command): UserError => {
  const what = quoted(error.message);
  switch (error.code) {
    case 'commander.excessArguments':
    case 'commander.unknownCommand': {
      if (commandIn(program)) return tooMany(program);
      return unknownWord(what || (program.args[0] ?? ''), program);
    }
    case 'commander.unknownOption': {
      const flags = [program, ...program.commands].flatMap((command) =>
        command.options.flatMap(({ long }) => (long ? [long] : [])),
      );
      const near = nearest(what, flags);
      return new UserError(
        words.unknownFlag(what),
        near !== undefined && near !== what ? words.didYouMean(near) : words.SEE_HELP,
      );
    }
    case 'commander.optionMissingArgument':
      return new UserError(words.flagNeedsValue(what.split(' ')[0] ?? what), words.SEE_HELP);
    case 'commander.missingArgument':
      return new UserError(words.wordNeedsArgument(what), words.SEE_HELP);
    default:
      return new UserError(words.WRONG_USE, words.SEE_HELP);
  }
};

/** The explanation under a name and the help of a word, where both go by it; a name that has neither is wrong use. */
export const helpOn = (name: string, program: Command): string => {
  const command = program.commands.find((one) => [one.name(), ...one.aliases()].includes(name));
  const topic = Object.hasOwn(HELP_TOPICS, name) ? HELP_TOPICS[name] : undefined;
  if (topic ?? command) {
    return [topic && `${topic.join('\n')}\n`, command?.helpInformation()].filter(Boolean).join('\n');
  }
  const known = [...Object.keys(HELP_TOPICS), ...program.commands.map((one) => one.name())];
  const near = nearest(name, known);
  throw new UserError(noTopic(name), near ? words.didYouMean(`kansrijk help ${near}`) : words.SEE_HELP);
};

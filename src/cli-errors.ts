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

/** The Dutch sentence for what commander found wrong, with what to do. */
export const wrongUse = (error: CommanderError, program: Command): UserError => {
  const what = quoted(error.message);
  switch (error.code) {
    case 'commander.excessArguments':
    case 'commander.unknownCommand': {
      if (commandIn(program)) return tooMany(program);
      const names = program.commands.flatMap((command) => [command.name(), ...command.aliases()]);
      const word = what || (program.args[0] ?? '');
      const near = nearest(word, names);
      return new UserError(
        words.unknownWord(word),
        near ? words.didYouMean(`kansrijk ${near}`) : words.SEE_HELP,
      );
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

/** The help of a word, or the explanation under a name; a name that has neither is wrong use. */
export const helpOn = (name: string, program: Command): string => {
  const command = program.commands.find((one) => [one.name(), ...one.aliases()].includes(name));
  if (command) return command.helpInformation();
  if (Object.hasOwn(HELP_TOPICS, name)) return `${(HELP_TOPICS[name] ?? []).join('\n')}\n`;
  const known = [...Object.keys(HELP_TOPICS), ...program.commands.map((one) => one.name())];
  const near = nearest(name, known);
  throw new UserError(noTopic(name), near ? words.didYouMean(`kansrijk help ${near}`) : words.SEE_HELP);
};

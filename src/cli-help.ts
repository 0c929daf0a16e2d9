import type { Command, Help } from 'commander';
import { GROUPS, HEADINGS, MORE_HELP, PLACEHOLDER_OPTIONS, PLACEHOLDER_WORD } from './texts/help.ts';

type Row = readonly [term: string, description: string];

const TERM_GAP = 2;

const section = (title: string, rows: readonly Row[], width: number): readonly string[] =>
  rows.length === 0
    ? []
    : ['', title, ...rows.map(([term, description]) => `  ${term.padEnd(width + TERM_GAP)}${description}`)];

const usage = (command: Command): string => {
  if (!command.parent) return `${command.name()} ${PLACEHOLDER_WORD} ${PLACEHOLDER_OPTIONS}`;
  const taken = command.registeredArguments.map((argument) => {
    const name = `${argument.name()}${argument.variadic ? '…' : ''}`;
    return argument.required ? name.toUpperCase() : `[${name.toUpperCase()}]`;
  });
  return [command.parent.name(), command.name(), ...taken, PLACEHOLDER_OPTIONS].join(' ');
};

const wordRows = (command: Command): readonly (readonly [string, readonly Row[]])[] =>
  GROUPS.map(({ title, words }) => [
    title,
    words.flatMap((word): Row[] => {
      const found = command.commands.find((sub) => sub.name() === word || sub.aliases().includes(word));
      return found ? [[word, found.description()]] : [];
    }),
  ]);

/** The help of the program or of one word, wholly in Dutch. */
export const formatHelp = (command: Command, helper: Help): string => {
  const options = helper.visibleOptions(command).map((option): Row => [option.flags, option.description]);
  const globals = command.parent
    ? helper.visibleOptions(command.parent).map((option): Row => [option.flags, option.description])
    : [];
  const always = globals.filter(
    ([flags]) => !options.some(([own]) => own === flags) && !flags.includes('--versie'),
  );
  const taken = command.registeredArguments.map((argument): Row => [
    argument.name().toUpperCase(),
    argument.description,
  ]);
  const groups = wordRows(command);
  const width = Math.max(
    0,
    ...[...options, ...always, ...taken, ...groups.flatMap(([, rows]) => rows)].map(([term]) => term.length),
  );
  const also = command.aliases().length > 0 ? [`Ook: ${command.aliases().join(', ')}`] : [];
  return `${[
    command.description(),
    '',
    `${HEADINGS.use} ${usage(command)}`,
    ...also,
    ...groups.flatMap(([title, rows]) => section(title, rows, width)),
    ...section(HEADINGS.arguments, taken, width),
    ...section(command.parent ? HEADINGS.options : HEADINGS.globalOptions, options, width),
    ...section(HEADINGS.globalOptions, always, width),
    ...(command.parent ? [] : ['', MORE_HELP]),
  ].join('\n')}\n`;
};

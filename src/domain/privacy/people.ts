import { folded } from './fold.ts';
import { PARTICLES } from './names/context-words.ts';
import { putTogether } from './names/spelled.ts';
import { tokensOf } from './names/tokens.ts';

/** A person that hits in a text point to, in the order in which they first occur. */
interface Person {
  given: readonly string[];
  initials: string;
  surname: string;
}

interface NameParts extends Person {
  /** A single word, of which it is not sure whether it is a first name or a surname. */
  lone: string | undefined;
}

/**
 * Tells for each name in a list which person it is, as a number from 1: the same for `Sanna`, `sanna`, `SANNA de Vries`,
 * `S. de Vries` and for `De Vries` alone, as long as no other person fits as well.
 */
export function numberPeople(names: readonly string[]): number[] {
  const people: Person[] = [];
  // Whole names first, so that a first name alone finds the person it belongs to, also when it comes before.
  const plain = names.map((name) => folded(name).text);
  const words = new Set(plain.flatMap((name) => tokensOf(name).map(({ key }) => key)));
  const parts = plain.map((name) => {
    const spelled = putTogether(name);
    return partsOf(spelled !== undefined && words.has(spelled) ? spelled : name);
  });
  const numbers = new Map<number, Person>();
  const order = [...parts.keys()].toSorted(
    (one, other) => weight(parts[other]) - weight(parts[one]) || one - other,
  );
  for (const at of order) {
    const name = parts[at];
    if (name !== undefined) numbers.set(at, personFor(name, people));
  }
  const ranks = new Map<Person, number>();
  return names.map((_, at) => {
    const person = numbers.get(at);
    if (person === undefined) return 0;
    const rank = ranks.get(person) ?? ranks.size + 1;
    ranks.set(person, rank);
    return rank;
  });
}

function weight(name: NameParts | undefined): number {
  if (name === undefined) return 0;
  return Number(name.surname !== '') * 2 + Number(name.given.length > 0) + Number(name.initials !== '');
}

function personFor(name: NameParts, people: Person[]): Person {
  const known = people.filter((person) => isSame(name, person));
  const [first] = known;
  if (first !== undefined) return first;
  people.push(name);
  return name;
}

function isSame(name: NameParts, person: Person): boolean {
  if (name.lone !== undefined)
    return (
      person.given.includes(name.lone) ||
      surnameWords(person).includes(name.lone) ||
      person.surname === name.lone
    );
  if (name.surname !== person.surname) return false;
  if (name.given.length > 0 && person.given.length > 0) return name.given[0] === person.given[0];
  const [one, other] = [initialsOf(name), initialsOf(person)];
  return one === '' || other === '' || one.startsWith(other) || other.startsWith(one);
}

function initialsOf(person: Person): string {
  return person.initials === '' ? person.given.map((word) => word.charAt(0)).join('') : person.initials;
}

function surnameWords(person: Person): string[] {
  return person.surname.split(' ').filter((word) => !PARTICLES.has(word));
}

// `S. de Vries` → initials s, surname `de vries`; `Fatima el Amrani` → given fatima, surname `el amrani`.
function partsOf(name: string): NameParts {
  const words = tokensOf(name).map((token) => ({
    key: token.key,
    initial: token.shape === 'initial' || /^[a-z](?:\.[a-z]){0,8}$/.test(token.key),
  }));
  let initials = '';
  let at = 0;
  while (at < words.length - 1 && words[at]?.initial === true)
    initials += words[at++]?.key.replaceAll('.', '') ?? '';
  const rest = words.slice(at).map((word) => word.key);
  const particle = rest.findIndex((word) => PARTICLES.has(word));
  if (particle >= 0)
    return {
      given: rest.slice(0, particle),
      initials,
      surname: rest.slice(particle).join(' '),
      lone: undefined,
    };
  if (initials !== '') return { given: [], initials, surname: rest.join(' '), lone: undefined };
  const [first = ''] = rest;
  if (rest.length < 2) return { given: [first], initials, surname: '', lone: first };
  // `Mohammed A.`: the letter is the start of a surname.
  return { given: rest.slice(0, -1), initials, surname: rest.at(-1) ?? '', lone: undefined };
}

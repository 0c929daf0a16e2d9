import { fileNameFindings, ID_SHAPE } from './file-name-rule.ts';
import { quoted, type Finding } from '../finding.ts';
import { finding, idOf, type Named, type Rule } from './form-rule.ts';
import { questionsOf } from './form-sketch.ts';
import { INTAKE_PAGE } from './form.ts';
import { isFormId, isId, isOptionId } from '../words.ts';

const twice = (named: readonly Named[], what: string): readonly Finding[] => {
  const seen = new Set<string>();
  return named.flatMap(({ id, at }) => {
    if (id === '' || !seen.has(id)) {
      seen.add(id);
      return [];
    }
    return [
      finding('id-dubbel', at, `De id ${quoted(id)} is al gebruikt voor een ${what}. Kies een andere.`),
    ];
  });
};

const questionIdsDiffer: Rule = (sketch) => twice(questionsOf(sketch).map(idOf), 'vraag');

const pageIdsDiffer: Rule = ({ pages }) =>
  twice(
    pages.map(({ page, at }) => ({ id: page.id, at: [...at, 'id'] })),
    'blad',
  );

const optionsDiffer: Rule = (sketch) =>
  questionsOf(sketch).flatMap(({ question, at }) => {
    const named = (key: 'id' | 'toets'): readonly Named[] =>
      question.options.map((option, index) => ({
        id: (key === 'id' ? option.id : option.key) ?? '',
        at: [...at, 'opties', index, key],
      }));
    const keys = twice(named('toets'), 'keuze').map((found) => ({
      ...found,
      code: 'toets-dubbel',
      sentence: 'Deze toets is al van een andere keuze. Kies een andere letter.',
    }));
    return [...twice(named('id'), 'keuze'), ...keys];
  });

const idsAreAllowed: Rule = (sketch) => {
  const pages = sketch.pages.map(({ page, at }): Named => ({ id: page.id, at: [...at, 'id'] }));
  const form: Named = { id: sketch.form.id, at: ['id'] };
  const inside: readonly Named[] = [...pages, ...questionsOf(sketch).map(idOf)];
  const options = questionsOf(sketch).flatMap(({ question, at }) =>
    question.options.map(({ id }, index): Named => ({ id, at: [...at, 'opties', index, 'id'] })),
  );
  const refused = [
    ...[form].filter(({ id }) => ID_SHAPE.test(id) && !isFormId(id)),
    ...inside.filter(({ id }) => ID_SHAPE.test(id) && !isId(id)),
    ...options.filter(({ id }) => ID_SHAPE.test(id) && !isOptionId(id)),
    ...pages.filter(({ id }) => id === INTAKE_PAGE),
  ];
  return refused.map(({ id, at }) =>
    finding('id-verboden', at, `${quoted(id)} is een woord van het programma zelf. Kies een andere id.`),
  );
};

/** A repeated question lends its id, with a number behind it, to each of its turns. */
const repeatedIdsStayFree: Rule = (sketch) => {
  const questions = questionsOf(sketch);
  const repeated = new Set(
    questions.filter(({ question }) => question.repeatFor !== undefined).map(({ question }) => question.id),
  );
  return questions.flatMap((placed) => {
    const base = /^(.+)-\d+$/.exec(placed.question.id)?.[1];
    return base !== undefined && repeated.has(base)
      ? [
          finding(
            'id-herhaald',
            [...placed.at, 'id'],
            `Deze id ontstaat al als ${quoted(base)} zich herhaalt. Kies een andere.`,
          ),
        ]
      : [];
  });
};

const retiredIdsStayGone: Rule = (sketch) =>
  questionsOf(sketch)
    .map(idOf)
    .filter(({ id }) => id !== '' && sketch.form.retired.includes(id))
    .map(({ id, at }) =>
      finding('id-vervallen', at, `${quoted(id)} staat bij vervallen. Een oude id komt nooit terug.`),
    );

const fileNameIsId: Rule = ({ form }, { fileName }) => fileNameFindings(form.id, fileName);

const changesNameVersion: Rule = ({ form }) =>
  form.version === '' ||
  form.changes.length === 0 ||
  form.changes.some((change) => change.startsWith(`${form.version}:`))
    ? []
    : [
        {
          ...finding(
            'wijziging-ontbreekt',
            ['wijzigingen'],
            `Bij wijzigingen staat nog niets over versie ${form.version}.`,
            'key',
          ),
          warning: true,
        },
      ];

/** The rules about ids, the name of the file and the version. */
export const ID_RULES: readonly Rule[] = [
  idsAreAllowed,
  questionIdsDiffer,
  pageIdsDiffer,
  optionsDiffer,
  repeatedIdsStayFree,
  retiredIdsStayGone,
  fileNameIsId,
  changesNameVersion,
];

import { formFindings } from '../domain/form/form-rules.ts';
import type { FormSketch, PageSketch } from '../domain/form/form-sketch.ts';
import type { Form, IdentifiedForm, Page } from '../domain/form/form.ts';
import type { Problem } from '../domain/problem.ts';
import { ok, type Result } from '../domain/result.ts';
import { isOneOf, MOMENTS } from '../domain/words.ts';
import { contentOf, hashOf, nameOf } from './content-source.ts';
import { conditionAt, conditionIn, questionSketch } from './question-yaml.ts';
import { fieldOf, listAt, textAt, textsAt } from './reading.ts';
import { readYaml, type YamlSource } from './yaml-source.ts';

/** A form that came out well, its hash, and what is worth saying about it all the same. */
export interface ParsedForm extends IdentifiedForm {
  readonly warnings: readonly Problem[];
}

/** What the rules may know beside the text. */
export interface FormSurroundings {
  /** The kenmerken there are; without them no reference to a kenmerk is checked. */
  readonly kenmerkIds?: readonly string[];
  /** Whether the file may be called otherwise than its id, as an earlier version that was kept aside. */
  readonly anyName?: boolean;
}

const ASKED_BEFORE = ['student', 'doel', 'samenwerking', 'minuten'] as const;

const momentsOf = (data: unknown): Form['moments'] => {
  const moments = listAt(data, 'momenten').filter((moment) => isOneOf(MOMENTS, moment));
  return moments.length > 0 ? moments : MOMENTS;
};

const intakeOf = (data: unknown): Form['intake'] =>
  fieldOf(data, 'gesprek') === undefined
    ? ['student']
    : listAt(data, 'gesprek').filter((name) => isOneOf(ASKED_BEFORE, name));

const pageSketch = (data: unknown, index: number): PageSketch => {
  const at = ['bladen', index];
  const showWhen = conditionAt(data, 'toon_als', at);
  const shownWhen = conditionIn(showWhen);
  return {
    at,
    page: {
      id: textAt(data, 'id') ?? '',
      title: textAt(data, 'titel') ?? '',
      ...(shownWhen && { showWhen: shownWhen }),
    },
    ...(showWhen && { showWhen }),
    questions: listAt(data, 'vragen').map((question, place) =>
      questionSketch(question, [...at, 'vragen', place]),
    ),
  };
};

/** The one place where the Dutch keys of a form become its English fields. */
const formSketch = (data: unknown): FormSketch => ({
  form: {
    id: textAt(data, 'id') ?? '',
    version: textAt(data, 'versie') ?? '',
    title: textAt(data, 'titel') ?? '',
    source: textAt(data, 'bron') ?? '',
    changes: textsAt(data, 'wijzigingen'),
    retired: textsAt(data, 'vervallen'),
    moments: momentsOf(data),
    intake: intakeOf(data),
  },
  pages: listAt(data, 'bladen').map(pageSketch),
});

const pageOf = ({ page, questions }: PageSketch): Page => ({
  ...page,
  questions: questions.map(({ question }) => question),
});

/** As `parseForm`, from notation that was read before. */
export const formFrom = (
  source: YamlSource,
  surroundings: FormSurroundings = {},
): Result<ParsedForm, readonly Problem[]> => {
  const read = contentOf(source, 'vorm', (data) => {
    const sketch = formSketch(data);
    const form: Form = { ...sketch.form, pages: sketch.pages.map(pageOf) };
    return {
      value: form,
      findings: formFindings(sketch, {
        ...surroundings,
        ...(surroundings.anyName !== true && { fileName: nameOf(source.file) }),
      }),
    };
  });
  if (!read.ok) return read;
  const { value: form, warnings } = read.value;
  return ok({ form, sha256: hashOf(source.data), warnings });
};

/**
 * A form from the text of `checklists/ID.yaml`, or everything that is wrong with it, in reading order. Its hash is the
 * sha256 of the data in the file as canonical JSON, so that line ends, notation and remarks do not matter.
 */
export const parseForm = (
  text: string,
  file: string,
  surroundings: FormSurroundings = {},
): Result<ParsedForm, readonly Problem[]> => {
  const source = readYaml(text, file);
  return source.ok ? formFrom(source.value, surroundings) : source;
};

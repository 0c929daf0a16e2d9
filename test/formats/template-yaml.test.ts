import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import type { Gesprek } from '../../src/domain/asked.ts';
import type { Form } from '../../src/domain/form/form.ts';
import { problemLine } from '../../src/domain/problem.ts';
import { answersFor } from '../../src/formats/answers-for.ts';
import { parseAnswers } from '../../src/formats/answers-yaml.ts';
import { parseForm } from '../../src/formats/form-yaml.ts';
import { answersTemplate } from '../../src/formats/template-yaml.ts';

const PATHS = [
  'checklists/begeleiding.yaml',
  'checklists/reflectie.yaml',
  'test/fixtures/forms/heel.yaml',
  'test/fixtures/forms/soorten-heel.yaml',
] as const;

const formOf = (path: string): Form => {
  const name = path.split('/').at(-1) ?? path;
  const parsed = parseForm(readFileSync(new URL(`../../${path}`, import.meta.url), 'utf8'), name);
  if (!parsed.ok) throw new Error(parsed.problem.map(problemLine).join('\n'));
  return parsed.value.form;
};

const answerable = (form: Form): readonly string[] =>
  form.pages.flatMap(({ questions }) => questions.filter(({ kind }) => kind !== 'lees').map(({ id }) => id));

describe.each(PATHS)('answersTemplate for %s', (path) => {
  const form = formOf(path);

  it.each([{}, { moment: 'na', student: 'eik', rol: 'praktijkbegeleider', minuten: 5 }] as const)(
    'works unchanged, and means that all is skipped (%j)',
    (given: Gesprek) => {
      const parsed = parseAnswers(answersTemplate(form, given), 'sjabloon.yaml');
      expect(parsed.ok ? [] : parsed.problem.map(problemLine)).toEqual([]);
      if (!parsed.ok) return;
      expect(parsed.value.gesprek).toEqual({ minuten: 10, ...given });
      expect(answersFor({ form, intake: [], given: parsed.value.gesprek, plans: [] }, parsed.value)).toEqual({
        answers: {},
        problems: [],
        leftOut: [],
      });
    },
  );

  it('holds every id once', () => {
    const keys = [...answersTemplate(form).matchAll(/^ {2}([a-z][a-z0-9-]*):$/gm)].map(([, id]) => id);
    expect(keys.slice(6)).toEqual(answerable(form));
  });
});

describe('answersTemplate', () => {
  it('says above each id what is asked and what may stand there', () => {
    const template = answersTemplate(formOf('test/fixtures/forms/soorten-heel.yaml'), {
      moment: 'na',
      student: 'eik',
    });
    expect(template).toBe(`# Antwoorden bij Elke soort (soorten-heel 1.0.0)
# Vul achter de dubbele punt in wat je wilt. Wat leeg blijft, is overgeslagen.
gesprek:
  # een schuilnaam: kleine letters en cijfers, zoals eik
  student: eik
  # voor of na
  moment: na
  # algemeen, persoonlijk, loopbaan of vakoverstijgend
  doel:
  # mentor, docent, bpv, slb, klassenbegeleider, zorgmedewerker, praktijkbegeleider, peercoach of anders
  rol:
  # school-praktijk, binnen-school of zorgteam
  samenwerking:
  # 1, 5 of 10; 10 als hier niets staat
  minuten:
antwoorden:

  # --- Een
  # Punt?
  #   gedaan, een beetje, kwam er niet van of niet nodig; of {waarde: …, notitie: "…"}
  punt:
  # Nog een punt?
  #   gedaan, een beetje, kwam er niet van of niet nodig; of {waarde: …, notitie: "…"}
  punt-kaal:
  # Open?
  #   tekst; zet voor meer regels een | achter de dubbele punt en spring in
  open:
  # Keuze?
  #   één van deze, of {waarde: …, notitie: "…"}:
  #     goed = Goed
  #     anders = Anders
  keuze:
  # Keuze?
  #   één van deze, of {waarde: …, notitie: "…"}:
  #     goed = Goed
  #     anders = Anders
  keuze-twee:
  # Meer?
  #   een lijst met één of meer van deze:
  #     a = A
  #     b = B
  meerkeuze:
  # Hoe ver?
  #   een getal van 0 tot en met 10, of {waarde: …, notitie: "…"}
  schaal:
  # Plan?
  #   [{als: "…", dan: "…"}]
  plan:
  # Afspraken?
  #   [{wat: "…", wie: "…", wanneer: 2026-12-01}]
  afspraken:
  # Wanneer?
  #   een datum, zoals 2026-12-01
  datum:
  # Leeg?
  #   tekst; zet voor meer regels een | achter de dubbele punt en spring in
  leeg:
  # Niets?
  #   tekst; zet voor meer regels een | achter de dubbele punt en spring in
  niets:
`);
  });

  it('asks in the words of the moment and the rol', () => {
    const form = formOf('checklists/begeleiding.yaml');
    const given = { moment: 'na', rol: 'praktijkbegeleider', doel: 'loopbaan' } as const;
    expect(answersTemplate(form, given)).toContain('# Sprak ik af welk nieuw werk de student gaat doen?');
    expect(answersTemplate(form)).toContain('# Vraag ik welk werk de student al heeft gezien?');
  });
});

import type { Finding, Path } from '../../domain/finding.ts';
import { outOfSight } from '../../domain/in-sight.ts';
import { readabilityFindings, type ReadabilityFinding } from '../../domain/readability.ts';
import { neverSeenFindings, notAskedFindings, placesIn } from '../../domain/rehearsal/rehearsal-findings.ts';
import type { ContentFile } from '../../formats/content-file.ts';
import { textsToRead } from '../../formats/content-texts.ts';
import type { ShownScreen } from '../../ports/library.ts';
import { DOES_NOT_FIT, hardToRead, REHEARSAL_WORDS } from '../../texts/proef.ts';

/** Where a question stands in the file: of a casus the story behind it, as far as one is. */
const placeOf = (content: ContentFile, id: string): Path | undefined => {
  if (content.folder === 'checklists') {
    return placesIn(content.parsed.form).find(({ question }) => question.id === id)?.at;
  }
  const stage = content.parsed.casus.stages.findIndex((each) => id.endsWith(`-${each.id}`));
  return stage < 0 ? undefined : ['stadia', stage, 'tekst'];
};

const unfit = (content: ContentFile, screens: readonly ShownScreen[]): readonly Finding[] => {
  const ids = new Set(
    screens.flatMap(({ questions, frames }) => outOfSight(questions, frames).map(({ base }) => base)),
  );
  return [...ids].flatMap((id): readonly Finding[] => {
    const at = placeOf(content, id);
    return at ? [{ code: 'past-niet', at, on: 'key', sentence: DOES_NOT_FIT, warning: true }] : [];
  });
};

/** A question that is too long is a sentence that is too long: told once. */
const hardIn = (text: string): readonly ReadabilityFinding[] => {
  const all = readabilityFindings(text);
  const questions = all.filter(({ kind }) => kind === 'long-question');
  return all.filter(
    ({ kind, text: sentence }) =>
      kind !== 'long-sentence' || !questions.some((question) => sentence.endsWith(question.text)),
  );
};

const hard = ({ source: { data } }: ContentFile): readonly Finding[] =>
  textsToRead(data).flatMap(({ at, text }) =>
    hardIn(text).map((found): Finding => ({
      code: found.kind,
      at,
      on: 'value',
      offset: Math.max(0, text.indexOf(found.text)),
      sentence: hardToRead(found),
      warning: true,
    })),
  );

/** Everything that playing and reading a sound file brought up; none of it is wrong. */
export const rehearsalFindings = (
  content: ContentFile,
  screens: readonly ShownScreen[],
  neverSeen: readonly string[],
): readonly Finding[] => [
  ...(content.folder === 'checklists'
    ? [
        ...neverSeenFindings(content.parsed.form, neverSeen, REHEARSAL_WORDS),
        ...notAskedFindings(content.parsed.form, REHEARSAL_WORDS),
      ]
    : []),
  ...unfit(content, screens),
  ...hard(content),
];

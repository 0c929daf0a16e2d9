import { ERVARINGEN, type CasusForm } from '../domain/casus/casus-form.ts';
import { HERKOMSTEN, type Casus } from '../domain/casus/casus.ts';
import { DOELEN, ROLLEN } from '../domain/words.ts';
import { isBoolean, isText, listOf, literal, objectOf, type Guard } from './shape.ts';

const isLabel = objectOf({
  kenmerk: isText,
  also: listOf(isText),
  missing: isBoolean,
  herkomst: literal(...HERKOMSTEN),
  why: isText,
});

const isCasus: Guard<Casus> = objectOf(
  {
    id: isText,
    version: isText,
    title: isText,
    source: isText,
    origin: isText,
    filters: objectOf({
      kenmerken: listOf(isText),
      doelen: listOf(literal(...DOELEN)),
      rollen: listOf(literal(...ROLLEN)),
      reading: objectOf({ starter: isText, ervaren: isText }),
    }),
    stages: listOf(objectOf({ id: isText, title: isText, text: isText, labels: listOf(isLabel) })),
    closing: listOf(objectOf({ id: isText, text: isText }, { explanation: isText })),
    frictions: listOf(objectOf({ what: isText, question: isText })),
    further: objectOf({
      kenmerken: listOf(isText),
      begrippen: listOf(isText),
      bronnen: listOf(isText),
      safety: isBoolean,
    }),
  },
  { sourceTitle: isText, warning: isText },
);

/** What the form of a casus holds beside a form: both, or neither where it is another form. */
export const holdsCasus: Guard<Pick<CasusForm, 'casus' | 'telling'>> = objectOf({
  casus: isCasus,
  telling: objectOf({ samen: isBoolean }, { ervaring: literal(...ERVARINGEN) }),
});

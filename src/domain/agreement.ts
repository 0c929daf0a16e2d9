import { isEmpty, type Afspraak, type Answer } from './answer.ts';
import { dutchDate } from './dutch-date.ts';

/** An afspraak as it was typed, its day in words; blanks at the ends are left out. */
export type AgreementWords = Readonly<Record<'wat' | 'wie' | 'wanneer', string>>;

/** The day that was typed (ISO); nothing where there is none or where it cannot be read. */
export const agreementDay = ({ wanneer }: AgreementWords, today: string): string | undefined =>
  wanneer === '' ? undefined : dutchDate(wanneer, today);

/**
 * The afspraak that these words make. What cannot be a day, and who without what, stays as words: nothing is dropped.
 */
export const agreementFrom = (words: AgreementWords, today: string): Afspraak => {
  const day = agreementDay(words, today);
  const unread = words.wanneer !== '' && day === undefined ? words.wanneer : '';
  const what = words.wat === '' ? words.wie : words.wat;
  return {
    wat: unread === '' ? what : what === '' ? unread : `${what} (${unread})`,
    wie: words.wat === '' ? '' : words.wie,
    ...(day !== undefined && { wanneer: day }),
  };
};

const isBlank = (item: Afspraak): boolean => isEmpty({ kind: 'afspraken', items: [item] });

/** What half-typed words become when they are taken up as they stand: the day of an afspraak may be no day yet. */
export const takenUp = (answer: Answer, today: string): Answer =>
  answer.kind === 'afspraken'
    ? {
        ...answer,
        items: answer.items
          .filter((item) => !isBlank(item))
          .map(({ wat, wie, wanneer = '', ...rest }) => ({
            ...rest,
            ...agreementFrom({ wat, wie, wanneer }, today),
          })),
      }
    : answer;

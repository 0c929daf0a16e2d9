import type { Asked } from '../../../domain/asked.ts';
import { isCasusForm } from '../../../domain/casus/casus-form.ts';
import type { Draft } from '../../../domain/session.ts';
import type { Aids } from '../../../ports/terminal.ts';
import { WRITING_RULE, WRITING_RULE_CASUS } from '../../../texts/screens.ts';

/** How to write; `whileWriting`: a page of points, on which most people write nothing. */
export interface WritingRule {
  readonly text: string;
  readonly whileWriting: boolean;
}

const takesWords = ({ kind, noteText }: Asked): boolean => {
  switch (kind) {
    case 'open':
    case 'als-dan':
    case 'afspraken':
    case 'punt':
      return true;
    case 'keuze':
    case 'schaal':
      return noteText !== undefined;
    case 'schuilnaam':
    case 'meerkeuze':
    case 'datum':
    case 'lees':
      return false;
  }
};

/** How to write, where a question asks for free text that is kept. */
export const writingRule = (
  asked: Asked,
  { form }: Draft,
  { unkept }: Pick<Aids, 'unkept'>,
): WritingRule | undefined => {
  if (unkept || !takesWords(asked)) return undefined;
  return {
    text: isCasusForm(form) ? WRITING_RULE_CASUS : WRITING_RULE,
    whileWriting: asked.kind === 'punt',
  };
};

import type { Asked } from '../../../domain/asked.ts';
import { isCasusForm } from '../../../domain/casus/casus-form.ts';
import type { Draft } from '../../../domain/session.ts';
import type { Aids } from '../../../ports/terminal.ts';
import { WRITING_RULE, WRITING_RULE_CASUS } from '../../../texts/screens.ts';

const FREE_TEXT: readonly Asked['kind'][] = ['open', 'als-dan', 'afspraken'];

/** How to write, where a question asks for free text that is kept. */
export const writingRule = (
  { kind }: Asked,
  { form }: Draft,
  { unkept }: Pick<Aids, 'unkept'>,
): string | undefined => {
  if (unkept || !FREE_TEXT.includes(kind)) return undefined;
  return isCasusForm(form) ? WRITING_RULE_CASUS : WRITING_RULE;
};

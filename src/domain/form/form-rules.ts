import { conditionFindings } from '../condition/condition-rules.ts';
import type { Finding } from '../finding.ts';
import { ID_RULES } from './form-id-rules.ts';
import { QUESTION_RULES } from './form-question-rules.ts';
import { finding, type Rule, type RuleContext } from './form-rule.ts';
import type { FormSketch } from './form-sketch.ts';
import { unreachable } from './reachable.ts';

const conditionsFit: Rule = (sketch) => {
  const findings = conditionFindings(sketch);
  const flawed = new Set(findings.map(({ at }) => JSON.stringify(at)));
  const never = unreachable(sketch, flawed).map(({ at, what }) =>
    finding(
      'onbereikbaar',
      [...at, 'toon_als'],
      `Deze voorwaarde is nooit waar. ${what === 'blad' ? 'Dit blad' : 'Deze vraag'} komt nooit in beeld.`,
    ),
  );
  return [...findings, ...never];
};

const RULES: readonly Rule[] = [...ID_RULES, ...QUESTION_RULES, conditionsFit];

/** Everything that is wrong between the parts of a form, in the order of the rules. */
export const formFindings = (sketch: FormSketch, context: RuleContext = {}): readonly Finding[] =>
  RULES.flatMap((rule) => rule(sketch, context));

/** Whatever a customer's words tell, the list of templates has an answer to put first. */
import { describe, expect, it } from 'vitest';
import { type Signal, signals } from '../../server/signals/signal';
import { signalsOf } from '../../server/templates/situations';
import { templates } from '../../server/templates/templates';

describe.each(['en', 'zh'] as const)('in %s', (language) => {
  it.each(Object.keys(signals) as Signal[])('%s is answered by a template', (signal) => {
    const answering = templates.filter(
      (template) => template.language === language && signalsOf(template).includes(signal),
    );
    expect(answering.map(({ title }) => title)).not.toEqual([]);
  });
});

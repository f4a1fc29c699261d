/** textlint's kernel with its Markdown plugin, write-good and alex as rules. */
import { createRequire } from 'node:module';
import { TextlintKernel } from '@textlint/kernel';

const require = createRequire(import.meta.url);
const moduleOf = (name) => require(name).default ?? require(name);

const kernel = new TextlintKernel();
const options = {
  ext: '.md',
  plugins: [{ pluginId: 'markdown', plugin: moduleOf('@textlint/textlint-plugin-markdown') }],
  rules: ['write-good', 'alex'].map((ruleId) => ({ ruleId, rule: moduleOf(`textlint-rule-${ruleId}`) })),
};

export async function check(text) {
  return (await kernel.lintText(text, options)).messages;
}

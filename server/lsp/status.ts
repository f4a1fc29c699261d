/** The status of a draft: where the relationship stands and how much there is to look at. */
import type { Status } from './protocol';
import type { OpenDraft } from './workspace';

export function readStatus({ desk, path }: OpenDraft): Status {
  const stage = desk.draft(path)?.frontMatter?.fields.stage;
  return {
    stage: typeof stage === 'string' ? stage : null,
    findings: desk.check(path).filter(({ zone }) => zone !== 'customer').length,
  };
}

import { existsSync, readFileSync } from 'node:fs';
import { join, relative } from 'node:path';
import { type RulesConfig, rulesConfigSchema, UserError } from '@yibao-rules/model';
import type { Project } from './project.js';

/** Beside a pipeline's sources. */
export const RULES_FILE = 'rules.json';

/** What `rules.json` beside a pipeline's sources sets; nothing where there is none. @throws UserError where it does not fit its schema. */
export function pipelineRules(project: Project, pipeline: string): RulesConfig {
  const file = join(project.pipelines, pipeline, RULES_FILE);
  return existsSync(file) ? readRules(file, relative(project.root, file)) : {};
}

/** Reads a rules file. @param shown what messages call it. @throws UserError naming file, place and remedy. */
export function readRules(file: string, shown: string = file): RulesConfig {
  const hint = 'schemas/rules.schema.json says what it may hold; `yibao rules` lists the rules, `yibao explain RULE` the thresholds.';
  let value: unknown;
  try {
    value = JSON.parse(readFileSync(file, 'utf8'));
  } catch (error) {
    throw new UserError(error instanceof SyntaxError ? `not JSON: ${error.message}` : 'cannot be read', {
      file: shown,
      hint,
      cause: error,
    });
  }
  const parsed = rulesConfigSchema.safeParse(value);
  if (parsed.success) return parsed.data.rules as RulesConfig;
  const [issue] = parsed.error.issues;
  throw new UserError(issue === undefined ? 'does not fit its schema' : faultIn(issue), { file: shown, hint });
}

interface Issue {
  code: string;
  path: PropertyKey[];
  message: string;
  errors?: Issue[][];
}

/** The place and the fault. Of a setting that is neither a severity nor an object of settings, what is wrong with the likelier one. */
function faultIn(issue: Issue, above: PropertyKey[] = []): string {
  const path = [...above, ...issue.path];
  const nested =
    issue.code === 'invalid_union' ? issue.errors?.map((branch) => branch[0]).find((one) => one && one.path.length > 0) : undefined;
  if (nested) return faultIn(nested, path);
  const unknown = issue.code === 'invalid_union' ? issue.errors?.flat().find(({ code }) => code === 'unrecognized_keys') : undefined;
  return `/${path.map(String).join('/')}: ${(unknown ?? issue).message}`;
}

import { readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { canonicalJson } from '@yibao-rules/model';
import { assemble, link, writeRelease } from '../src/index.js';
import { contradiction, GUIDE, NOTICE, TIER3_ID, temporaryFolder, twoArticles } from './fixtures.js';

export type Json = Record<string, unknown>;
/** `records/0/status`: the place of a value in a file. */
type Place = string;

/** A release with a contradiction in it; returns its folder. */
export async function released(): Promise<string> {
  const sides = [
    { claim: TIER3_ID, page: GUIDE, exact: '85%' },
    { claim: TIER3_ID, page: NOTICE, exact: '85%' },
  ];
  const records = link(assemble(twoArticles()), [contradiction(sides)]);
  return writeRelease(join(await temporaryFolder(), 'datasets'), { version: '1.0.0', ...records });
}

/** Changes the parsed content of a file and writes it back in canonical form. */
export async function change(file: string, edit: (value: Json) => void): Promise<void> {
  const value = JSON.parse(await readFile(file, 'utf8')) as Json;
  edit(value);
  await writeFile(file, canonicalJson(value));
}

/** Puts a value in its place in a file; undefined takes the key away. */
export async function put(file: string, place: Place, value: unknown): Promise<void> {
  await change(file, (content) => {
    const steps = place.split('/');
    const last = steps.pop() ?? '';
    const target = steps.reduce((inner, step) => inner[step] as Json, content);
    target[last] = value;
  });
}

export { type AssembledArticle, type AssembleOptions, assemble } from './assemble.js';
export type { DescribeRegion } from './claims/cities.js';
export { parseJson, readBytes, sha256 } from './json-file.js';
export { link } from './link.js';
export { readRelease, resolveRelease } from './read.js';
export { nextRedirects, readRedirects, renderRedirects } from './redirects.js';
export {
  CHANGELOG_FILE,
  DATA_PACKAGE_FILE,
  datasetFileName,
  LATEST_FILE,
  REDIRECTS_FILE,
  RELEASE_FILES,
  versionFolder,
} from './release-files.js';
export { latestVersion, listReleases } from './releases.js';
export { renderLatest, renderRelease } from './render.js';
export { type Fault, formatFault, formatFaults } from './validate/fault.js';
export { validateFile } from './validate/validate-file.js';
export { validateRedirects } from './validate/validate-redirects.js';
export { validateRelease } from './validate/validate-release.js';
export { validateValue } from './validate/validate-value.js';
export { FIRST_VERSION, nextVersion } from './version.js';
export { writeRelease } from './write.js';

import { build } from '../../scripts/build.mjs';
import { buildPage } from '../../workbench/page/build.mjs';

/** Builds dist/ and the page once before any test, so that the tests run what ships. */
export default async function buildOnce() {
  await Promise.all([build(), buildPage()]);
}

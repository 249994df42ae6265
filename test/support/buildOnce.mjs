import { build } from '../../scripts/build.mjs';

/** Builds dist/ once before any test, so that the tests run the bundle that ships. */
export default async function buildOnce() {
  await build();
}

/**
 * One project for everything that does not depend on the process's zone, and one per zone for the
 * tests in test/zones, each against another zone of the sheet, as script and sheet differ on Google.
 * The add-on's own tests run again for an editor of somebody else's sheet, in a German sheet and with
 * Google's errors in German. The project `browser` needs one; scripts/test.mjs leaves it out where there is none.
 */
const zones = [
  { script: 'UTC', sheet: 'America/Santiago' },
  { script: 'America/New_York', sheet: 'Asia/Tokyo' },
  { script: 'America/Santiago', sheet: 'Pacific/Apia' },
  { script: 'Asia/Kolkata', sheet: 'America/New_York' },
  { script: 'Africa/Cairo', sheet: 'Australia/Lord_Howe' },
  { script: 'Australia/Lord_Howe', sheet: 'Africa/Cairo' },
  { script: 'Pacific/Apia', sheet: 'Asia/Kolkata' },
];

const shared = {
  roots: ['<rootDir>/test'],
  extensionsToTreatAsEsm: ['.ts'],
  testEnvironment: '<rootDir>/test/support/zonedEnvironment.mjs',
  transform: { '^.+\\.ts$': ['ts-jest', { useESM: true, tsconfig: 'test/tsconfig.json' }] },
};

export default {
  globalSetup: '<rootDir>/test/support/buildOnce.mjs',
  projects: [
    {
      ...shared,
      displayName: 'rules',
      testMatch: ['<rootDir>/test/**/*.test.ts'],
      testPathIgnorePatterns: ['<rootDir>/test/zones/', '<rootDir>/test/browser/'],
      testEnvironmentOptions: { scriptZone: 'America/Los_Angeles', sheetZone: 'Pacific/Auckland' },
    },
    {
      ...shared,
      displayName: 'browser',
      testMatch: ['<rootDir>/test/browser/**/*.test.ts'],
      testEnvironmentOptions: { scriptZone: 'UTC', sheetZone: 'Pacific/Auckland' },
    },
    // Auckland is the zone of the first project too: here its formulas are enough.
    ...[
      { sheetZone: 'Asia/Tokyo', tests: '**' },
      { sheetZone: 'Pacific/Auckland', tests: 'functions/**' },
    ].map(({ sheetZone, tests }) => ({
      ...shared,
      displayName: `an editor in ${sheetZone}`,
      testMatch: [`<rootDir>/test/apps-script/${tests}/*.test.ts`],
      testPathIgnorePatterns: ['/concurrency\\.test\\.ts$', '/bundle\\.test\\.ts$'],
      testEnvironmentOptions: {
        scriptZone: 'America/Los_Angeles',
        sheetZone,
        sheetLocale: 'de_DE',
        language: 'de',
        isEditor: true,
      },
    })),
    ...zones.map(({ script, sheet }) => ({
      ...shared,
      displayName: script,
      testMatch: ['<rootDir>/test/zones/**/*.test.ts'],
      testEnvironmentOptions: { scriptZone: script, sheetZone: sheet },
    })),
  ],
};

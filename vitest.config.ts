import { defineConfig } from 'vitest/config';

export default defineConfig({
  test: {
    include: ['test/**/*.test.ts', 'test/**/*.test.tsx'],
    // The build spawns processes and a browser: give slow machines room. No test decides by time.
    testTimeout: 120_000,
    hookTimeout: 300_000,
    maxWorkers: 2,
    // As the commands are: Eleventy imports the page types past vitest's own loader.
    execArgv: ['--import', 'tsx'],
    passWithNoTests: false,
  },
});

import { defineConfig } from 'vitest/config';

/** Tests that need a page say so in their name, as components' do by their ending. */
const WITH_PAGE = ['src/**/*.test.tsx', 'src/**/*.page.test.ts'];

export default defineConfig({
  test: {
    // Two cores: test files side by side take each other's time.
    maxWorkers: 2,
    testTimeout: 20_000,
    projects: [
      {
        extends: true,
        test: {
          name: 'plain',
          include: ['src/**/*.test.ts', 'tools/**/*.test.ts', 'bench/**/*.test.ts'],
          exclude: WITH_PAGE,
          // What a file imports stays loaded for the next one: that takes a third off. What a test stubs is put back.
          isolate: false,
          unstubGlobals: true,
          unstubEnvs: true,
          restoreMocks: true,
        },
      },
      { extends: true, test: { name: 'page', include: WITH_PAGE, environment: 'jsdom' } },
    ],
  },
});

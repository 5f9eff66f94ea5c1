import { defineConfig } from 'vitest/config';

export default defineConfig({
  test: {
    include: ['src/**/*.test.{ts,tsx}', 'tools/**/*.test.ts', 'bench/**/*.test.ts'],
    // Two cores: test files side by side take each other's time.
    maxWorkers: 2,
    testTimeout: 20_000,
  },
});

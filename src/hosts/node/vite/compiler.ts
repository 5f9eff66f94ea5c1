/** Fixtures → data files, again and again: what was read and loaded once is kept between two compilations. */
import type { Problem } from '../../../engine';
import { compileFixtures, dataFiles } from '../../../story';
import { checkFixtures } from '../fixtures';
import { openFixtureWorkshop } from '../workshop';

export interface Compiled {
  /** Name → content. */
  readonly files: ReadonlyMap<string, string>;
  /** Everything that is wrong with the fixtures; what is broken is left out of the files. */
  readonly problems: readonly Problem[];
}

export interface Compiler {
  /** @throws Error where the fixtures can't be compiled at all */
  readonly compile: () => Promise<Compiled>;
}

/** @param dir the folder of fixtures */
export function openCompiler(dir: string, warn: (message: string) => void): Compiler {
  const workshop = openFixtureWorkshop(dir, { kept: 'used', warn });
  return {
    async compile() {
      const fixtures = checkFixtures(dir);
      const stories = await compileFixtures(fixtures, workshop);
      workshop.keep();
      return { files: dataFiles(stories), problems: fixtures.problems };
    },
  };
}

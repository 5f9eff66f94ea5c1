/** Fixtures → data files, again and again: what was read and loaded once is kept between two compilations. */
import { judgementsFrom, type Problem } from '../../../engine';
import { compileFixtures, dataFiles } from '../../../story';
import { checkFixtures } from '../fixtures';
import { readJudgements } from '../judgements';
import { openWorkshop } from '../workshop';

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
  const workshop = openWorkshop({ kept: 'used', warn });
  const judged = readJudgements(dir, warn);
  return {
    async compile() {
      const fixtures = checkFixtures(dir);
      const stories = await compileFixtures(fixtures, workshop, {
        judgements: judgementsFrom(judged.values()),
        // Judged once as long as this runs; the files are for `parallax compile` to write.
        keep: (id, story) => judged.set(id, story),
      });
      workshop.keep();
      return { files: dataFiles(stories), problems: fixtures.problems };
    },
  };
}

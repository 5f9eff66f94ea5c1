import type { TFunction } from 'i18next';
import type { AddressProblem } from '../link';

/** What couldn't be read of an address, as a sentence. */
export function problemText(problem: AddressProblem, t: TFunction): string {
  switch (problem.kind) {
    case 'too-long':
      return t('app.address.tooLong');
    case 'newer-version':
      return t('app.address.newer');
    case 'unknown-parameter':
      return t('app.address.unknown', { parameter: problem.parameter });
    case 'repeated-parameter':
      return t('app.address.repeated', { parameter: problem.parameter });
    case 'missing-parameter':
      return t('app.address.missing', { parameter: problem.parameter });
    case 'bad-value':
      return t('app.address.badValue', { parameter: problem.parameter, value: problem.value });
    case 'repeated-value':
      return t('app.address.repeatedValue', { value: problem.value });
    case 'too-many':
      return t('app.address.tooMany', { count: problem.most });
  }
}

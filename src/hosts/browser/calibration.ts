/** What all vectors of the encoder have in common, from the site's own files. */
import { bundledCalibration, type Calibration } from '../../engine';
import { WEIGHTS_FOLDER } from './messages';

/** @throws Error where a file can't be had */
export async function loadCalibration(folder: string): Promise<Calibration> {
  const read = async (name: string) => {
    const response = await fetch(`${folder}${WEIGHTS_FOLDER}/${name}`);
    if (!response.ok) throw new Error(`${name}: status ${response.status}`);
    return response.json();
  };
  const [means, shift] = await Promise.all([read('language-means.json'), read('window-shift.json')]);
  return bundledCalibration(means, shift);
}

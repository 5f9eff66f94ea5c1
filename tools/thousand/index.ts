export { tellingsOf } from './pools';
export { drawnFixtures } from './stories';
export { writeFixtures } from './write';

/** The screens. The list of stories is where most visits begin; the others are fetched when they are opened. */
import { lazily } from '../ui';

export { StoriesPage } from './stories';
export const StoryPage = lazily(async () => (await import('./story')).StoryPage);
export const ComparePage = lazily(async () => (await import('./compare')).ComparePage);
export const AddPage = lazily(async () => (await import('./add')).AddPage);
export const MethodPage = lazily(async () => (await import('./method')).MethodPage);

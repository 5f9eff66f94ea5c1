/** The screens. The list of stories is where most visits begin; the others are fetched when they are opened. */
import { lazy } from 'react';

export { StoriesPage } from './stories';
export const StoryPage = lazy(async () => ({ default: (await import('./story')).StoryPage }));
export const ComparePage = lazy(async () => ({ default: (await import('./compare')).ComparePage }));
export const AddPage = lazy(async () => ({ default: (await import('./add')).AddPage }));
export const MethodPage = lazy(async () => ({ default: (await import('./method')).MethodPage }));

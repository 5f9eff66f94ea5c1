import { afterEach, expect, test } from 'vitest';
import { coveredHeight } from './places';

afterEach(() => document.body.replaceChildren());

function bar(name: string, position: string, height: number): void {
  const element = document.createElement('div');
  element.className = name;
  element.style.position = position;
  Object.defineProperty(element, 'offsetHeight', { value: height });
  document.body.append(element);
}

test('what sticks to the top covers text, what scrolls away does not', () => {
  expect(coveredHeight()).toBe(0);
  bar('toolbar', 'sticky', 44);
  bar('tabs', 'sticky', 45);
  bar('sources', 'static', 40);
  bar('heads', 'static', 60);
  expect(coveredHeight()).toBe(89);
});

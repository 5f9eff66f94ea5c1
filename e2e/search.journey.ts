/** Searching what the articles say, from the list of stories to the sentence in its column. */
import { describe, expect } from 'vitest';
import { at, journey, lit, parameterIs, rowsShown, sentence } from './support';

describe('the search', () => {
  journey('finds sentences in any language, and leads to where they stand', async ({ newPage }) => {
    const page = await newPage();
    const asked: string[] = [];
    page.on('request', (request) => asked.push(new URL(request.url()).pathname));
    await page.goto(at(''));
    const field = page.getByRole('searchbox', { name: 'Search in any language' });
    await field.waitFor();
    expect(asked.filter((path) => /search/i.test(path))).toEqual([]);

    // As it is typed, a word finds what begins so.
    await field.pressSequentially('snowfl');
    const hits = page.getByRole('list', { name: 'In 2 sentences' });
    await hits.waitFor();
    expect(await page.locator('.story h2').allTextContents()).toEqual(['Meta shares in Llama hosts’ revenue']);
    expect(await hits.locator('.lg').allTextContents()).toEqual(['Malay', 'French']);
    expect(await hits.locator('mark').allTextContents()).toEqual(['Snowflake', 'Snowflake']);

    // Of many the first three, until the others are asked for: the keyboard goes on there.
    await field.fill('Llama');
    const many = page.getByRole('list', { name: /^In \d\d+ sentences$/ }).getByRole('listitem');
    await expect.poll(() => many.count()).toBe(3);
    await page.getByRole('button', { name: /^\d+ more$/ }).click();
    await expect.poll(() => many.count()).toBeGreaterThan(10);
    expect(await many.nth(3).evaluate((one) => one.contains(document.activeElement))).toBe(true);

    // Japanese has no spaces, and its sentence is in its language.
    await field.fill('写本');
    const japanese = page.locator('.hits .said[lang="ja"] a').first();
    await japanese.waitFor();
    expect(await japanese.locator('mark').first().textContent()).toBe('写本');
    await parameterIs(page, 'q', '写本');
    const text = (await japanese.textContent()) as string;
    await japanese.click();
    await rowsShown(page);
    const id = new URL(page.url()).searchParams.get('f') as string;
    await expect.poll(() => lit(page, 'pointed')).toEqual([id]);
    expect(await sentence(page, id).textContent()).toContain(text);
    await expect
      .poll(() => sentence(page, id).evaluate((one) => one.getBoundingClientRect().top < window.innerHeight))
      .toBe(true);

    // Back is the search as it was.
    await page.goBack();
    await japanese.waitFor();
    expect(await field.inputValue()).toBe('写本');
  });

  journey('says where nothing has it', async ({ newPage }) => {
    const page = await newPage();
    await page.goto(at('?v=4&q=zebras'));
    await page.getByRole('heading', { name: 'Nothing found' }).waitFor();
    await page.getByText('No title, outlet, language or sentence has “zebras” in it.').waitFor();
  });
});

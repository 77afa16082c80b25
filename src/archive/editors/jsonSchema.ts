/** The editors' files and the front matter as JSON Schemas, which editors such as VS Code complete and check from. */
import { z } from 'zod';
import { frontMatter, siteSettings } from '../schema.ts';
import { organisationsFile, peopleFile } from './schema.ts';

const FILES = {
  'people.schema.json': { title: 'people.yml', schema: peopleFile },
  'organisations.schema.json': { title: 'organisations.yml', schema: organisationsFile },
  'article.schema.json': { title: 'The front matter of an article', schema: frontMatter },
  'site.schema.json': { title: 'site.yml', schema: siteSettings },
};

/** @returns file names with their text (JSON Schema, draft 2020-12), of what a person writes: defaults may be left out */
export function jsonSchemas(): Record<string, string> {
  return Object.fromEntries(
    Object.entries(FILES).map(([file, { title, schema }]) => {
      const { $schema, ...rest } = z.toJSONSchema(schema, { io: 'input', unrepresentable: 'any' });
      return [file, `${JSON.stringify({ $schema, title, ...rest }, undefined, 2)}\n`];
    }),
  );
}

import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { jsonSchemas } from '../../src/archive/editors/jsonSchema.ts';

describe('the JSON Schemas in docs/schemas', () => {
  it.each(Object.entries(jsonSchemas()))(
    'are those of the program: %s (else run npm run schemas)',
    (file, text) => {
      expect(readFileSync(`docs/schemas/${file}`, 'utf8')).toBe(text);
    },
  );

  it('know every key and what each is for', () => {
    const { properties } = JSON.parse(jsonSchemas()['people.schema.json'] as string);
    const person = properties.people.items;
    expect(person.additionalProperties).toBe(false);
    expect(person.required).toEqual(['name']);
    expect(person.properties.visibility.enum).toContain('anonymous');
    expect(person.properties.aliases.description).toMatch(/merged/);
  });
});

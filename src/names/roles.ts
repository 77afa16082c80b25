/** Role, organisation and party of a person, by one mention: what stands before the name and what stands after it. */
import { type Attributes, noAttributes } from './attributes.ts';
import { listed } from './listed.ts';
import { madeBy } from './madeBy.ts';
import type { NameSpan } from './nameSpan.ts';
import { predecessor } from './predecessors.ts';
import { represented } from './represented.ts';
import { rolesAfter } from './rolesAfter.ts';
import { rolesBefore } from './rolesBefore.ts';
import type { Scene } from './scene.ts';
import { standsFor } from './standsFor.ts';

export function attributesOf(person: NameSpan, scene: Scene): Attributes {
  const found = noAttributes();
  rolesBefore(person, scene, found);
  rolesAfter(person, scene, found);
  represented(person, scene, found);
  predecessor(person, scene, found);
  madeBy(person, scene, found);
  standsFor(person, scene, found);
  listed(person, scene, found);
  return found;
}

import { getMetadataStorage } from 'class-validator';

type Storage = ReturnType<typeof getMetadataStorage>;
type Rules = ReturnType<Storage['getTargetValidationMetadatas']>;

let isDone = false;

/**
 * class-validator goes through every class of the application to find what one inherits, for each object that it
 * checks: the more the product can do, the longer each incident would take. Rules never change once a class is loaded,
 * so what is found is remembered, by class. What asks by groups or schemas is looked up as ever.
 */
export function rememberRules(): void {
  if (isDone) return;
  isDone = true;
  const storage = getMetadataStorage();
  const find = storage.getTargetValidationMetadatas.bind(storage);
  const group = storage.groupByPropertyName.bind(storage);
  const found = new Map<unknown, Rules>();
  const grouped = new WeakMap<Rules, ReturnType<typeof group>>();
  storage.getTargetValidationMetadatas = (target, schema, always, strict, groups) => {
    if (schema || always || strict || groups?.length) {
      return find(target, schema, always, strict, groups);
    }
    let rules = found.get(target);
    if (rules === undefined) found.set(target, (rules = find(target, schema, always, strict)));
    return rules;
  };
  storage.groupByPropertyName = (rules) => {
    let byName = grouped.get(rules);
    if (byName === undefined) grouped.set(rules, (byName = group(rules)));
    return byName;
  };
}

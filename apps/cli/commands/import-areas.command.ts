import { Option, type Command } from 'commander';
import { areaLevels, type AreaLevel } from '#domain';
import { ImportAreas, type ImportedAreas } from '#geography';
import { commandGroup } from '../command-group.js';
import { addCommand, printResult, type OutputOptions } from '../command-output.js';
import { withApplication } from '../with-application.js';

interface ImportAreasOptions extends OutputOptions {
  readonly level: AreaLevel;
  readonly code: string;
  readonly name: string;
  readonly parent?: string;
  readonly validFrom?: string;
  readonly scheme?: string;
}

/** `import areas`: a GeoJSON file of areas, all of it or nothing. */
export function registerImportAreas(program: Command): void {
  const group = commandGroup(
    program,
    'import',
    'take in areas, places, people, incidents or statistics',
  );
  addCommand(group, 'areas <geojson>', 'take in areas from a GeoJSON file, all of it or nothing')
    .addOption(
      new Option('--level <level>', 'what the areas are')
        .choices([...areaLevels])
        .makeOptionMandatory(),
    )
    .requiredOption('--code <property>', 'the property that holds the code')
    .requiredOption('--name <property>', 'the property that holds the name')
    .option('--parent <property>', 'the property that holds code or name of what an area lies in')
    .option('--valid-from <date>', 'from when the boundaries hold; absent: they always have')
    .option('--scheme <name>', 'the scheme that the codes belong to')
    .action(async (file: string, options: ImportAreasOptions) => {
      const { level, code, name, parent, validFrom, scheme } = options;
      const imported = await withApplication((app) =>
        app.get(ImportAreas).run(null, {
          ...{ file, level, codeProperty: code, nameProperty: name },
          ...(parent !== undefined && { parentProperty: parent }),
          ...(validFrom !== undefined && { validFrom }),
          ...(scheme !== undefined && { scheme }),
        }),
      );
      printResult(options, imported, textOf(imported));
    });
}

function textOf(imported: ImportedAreas): string {
  const { features, level, scheme, crs, added, newVersions, corrected, unchanged } = imported;
  const lines = [
    `${features} areas of level ${level} in scheme ${scheme}, written in ${crs}: ` +
      `${added} added, ${newVersions} new versions, ${corrected} corrected, ${unchanged} unchanged.`,
  ];
  if (imported.addedParents.length > 0) {
    lines.push(`Added because others lie in them: ${imported.addedParents.join(', ')}.`);
  }
  for (const [remark, count] of Object.entries(imported.remarks)) {
    lines.push(`Put right: ${remark} (${count}).`);
  }
  return lines.join('\n');
}

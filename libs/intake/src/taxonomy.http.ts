import { Controller, Get } from '@nestjs/common';
import { ApiTags } from '@nestjs/swagger';
import { taxonomy, type Category } from '#domain';
import { Allow } from '#http';
import { InstanceSettings } from '#instance';
import { CategoriesDto, CategoryDto, TermsDto } from './taxonomy.dto.js';

/** @param off codes that the municipality's forms do not offer, with all that lies under them. */
function asDto(node: Category, off: ReadonlySet<string>, parentInUse = true): CategoryDto {
  const { code, names, definition, focusArea, defaultTier, kinds, counted, retired, children } =
    node;
  const inUse = parentInUse && retired === undefined && !off.has(code);
  return {
    code,
    names,
    definition,
    focusArea,
    defaultTier,
    kinds: [...kinds],
    counted,
    retired: retired !== undefined,
    inUse,
    children: children.map((child) => asDto(child, off, inUse)),
  };
}

/** The words that incidents are classified by. */
@ApiTags('taxonomy')
@Controller()
export class TaxonomyController {
  constructor(private readonly settings: InstanceSettings) {}

  /** The five focus areas. */
  @Get('focus-areas')
  @Allow('category.read')
  focusAreas(): TermsDto {
    return { edition: taxonomy.edition, items: [...taxonomy.focusAreas] };
  }

  /** What a risk threatens. */
  @Get('protected-values')
  @Allow('category.read')
  protectedValues(): TermsDto {
    return { edition: taxonomy.edition, items: [...taxonomy.protectedValues] };
  }

  /** The category tree with what each category covers and what it does not. */
  @Get('categories')
  @Allow('category.read')
  async categories(): Promise<CategoriesDto> {
    const { definition } = await this.settings.read();
    const off = new Set(definition.categoriesOff);
    const items = taxonomy.categories.map((each) => asDto(each, off));
    return { edition: taxonomy.edition, items };
  }
}

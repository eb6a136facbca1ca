import { Controller, Get } from '@nestjs/common';
import { ApiTags } from '@nestjs/swagger';
import { taxonomy, type Category } from '#domain';
import { Allow } from '#http';
import { CategoriesDto, CategoryDto, TermsDto } from './taxonomy.dto.js';

function asDto(node: Category): CategoryDto {
  const { code, names, definition, focusArea, defaultTier, kinds, counted, retired, children } =
    node;
  return {
    code,
    names,
    definition,
    focusArea,
    defaultTier,
    kinds: [...kinds],
    counted,
    retired: retired !== undefined,
    children: children.map(asDto),
  };
}

/** The words that incidents are classified by. */
@ApiTags('taxonomy')
@Controller()
export class TaxonomyController {
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
  categories(): CategoriesDto {
    return { edition: taxonomy.edition, items: taxonomy.categories.map(asDto) };
  }
}

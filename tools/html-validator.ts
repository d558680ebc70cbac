import { HtmlValidate, StaticConfigLoader } from 'html-validate'

/** For tests: HTML as the standard has it. */
export const validator = new HtmlValidate(
  new StaticConfigLoader({
    extends: ['html-validate:recommended'],
    rules: {
      // Four matters of taste that HTML leaves free, as hono/jsx writes them: doctype, <br/>, selected="", download="".
      'attribute-empty-style': 'off',
      'doctype-style': 'off',
      'void-style': 'off',
      'attribute-boolean-style': 'off',
      // On a phone the style sheet makes cards of the table; browsers then forget that it is one unless roles say so.
      'no-redundant-role': 'off',
    },
  }),
)

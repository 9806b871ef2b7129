import eslint from "@eslint/js";
import reactHooks from "eslint-plugin-react-hooks";
import tseslint from "typescript-eslint";

export default tseslint.config(
  { ignores: ["node_modules", "dist", "coverage"] },
  eslint.configs.recommended,
  {
    files: ["**/*.{ts,tsx}"],
    extends: [tseslint.configs.strictTypeChecked, tseslint.configs.stylisticTypeChecked],
    languageOptions: { parserOptions: { projectService: true, tsconfigRootDir: import.meta.dirname } },
    rules: {
      "@typescript-eslint/restrict-template-expressions": ["error", { allowNumber: true }],
      "@typescript-eslint/no-confusing-void-expression": ["error", { ignoreArrowShorthand: true }],
      "no-console": "error",
      "no-control-regex": "off",
      eqeqeq: "error",
    },
  },
  {
    files: ["src/taskpane/**/*.{ts,tsx}"],
    plugins: { "react-hooks": reactHooks },
    rules: { "react-hooks/rules-of-hooks": "error", "react-hooks/exhaustive-deps": "error" },
  },
  {
    // Only src/workbook speaks to Excel; the functions' entry alone knows its register.
    files: ["src/{application,commands,taskpane}/**/*.{ts,tsx}"],
    rules: { "no-restricted-globals": ["error", "Excel", "fetch", "XMLHttpRequest", "localStorage"] },
  },
  {
    // TypeScript knows the browser everywhere; the core does not run in one alone.
    files: ["src/{domain,law,forms,scoring,rules,summary,locales,functions,application,files,cli}/**/*.ts"],
    rules: {
      "no-restricted-globals": [
        "error",
        "window",
        "document",
        "navigator",
        "location",
        "localStorage",
        "fetch",
        "XMLHttpRequest",
      ],
    },
  },
  {
    files: ["**/*.js"],
    languageOptions: { sourceType: "commonjs", globals: { module: "writable" } },
  },
  {
    files: ["**/*.cjs"],
    languageOptions: { sourceType: "commonjs", globals: { module: "writable", require: "readonly" } },
  },
  {
    files: ["**/*.mjs"],
    languageOptions: { globals: { Buffer: "readonly", process: "readonly", console: "readonly" } },
  },
);

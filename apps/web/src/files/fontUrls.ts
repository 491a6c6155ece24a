import inter400 from "@bartizan/report/fonts/inter-400.ttf?url";
import inter500 from "@bartizan/report/fonts/inter-500.ttf?url";
import inter600 from "@bartizan/report/fonts/inter-600.ttf?url";
import arabic400 from "@bartizan/report/fonts/noto-sans-arabic-400.ttf?url";
import hebrew400 from "@bartizan/report/fonts/noto-sans-hebrew-400.ttf?url";

const URLS: Readonly<Record<string, string>> = {
  "inter-400.ttf": inter400,
  "inter-500.ttf": inter500,
  "inter-600.ttf": inter600,
  "noto-sans-arabic-400.ttf": arabic400,
  "noto-sans-hebrew-400.ttf": hebrew400,
};

/** Where this page has a font of the report. Throws with the name of one it does not have. */
export function fontUrl(file: string): string {
  const url = URLS[file];
  if (url === undefined) throw new Error(`no font ${file}`);
  return url;
}

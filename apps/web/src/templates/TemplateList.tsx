import { say } from "../document/notices.ts";
import { openTemplate, TEMPLATE_FILES, TEMPLATES } from "../files/templates.ts";

/** The templates as buttons. `onPicked` is told before one opens. */
export function TemplateList({ onPicked }: { onPicked?: () => void }) {
  return (
    <ul className="flex flex-col gap-2">
      {TEMPLATES.filter(({ file }) => TEMPLATE_FILES.includes(file)).map((template) => (
        <li key={template.file}>
          <button
            type="button"
            className="w-full cursor-default rounded-node border border-hair bg-surface px-3 py-2 text-left hover:border-accent hover:bg-hover"
            onClick={() => {
              onPicked?.();
              openTemplate(template).catch(() =>
                say(`${template.title} could not be loaded. Try again when the page is online.`, "warning"),
              );
            }}
          >
            <span className="block font-medium">{template.title}</span>
            <span className="block text-12 text-muted">{template.about}</span>
          </button>
        </li>
      ))}
    </ul>
  );
}

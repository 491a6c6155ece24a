import { cleanup } from "@testing-library/react";
import { afterEach } from "vitest";

// Without Vitest's globals the library does not find the hook by itself.
afterEach(cleanup);

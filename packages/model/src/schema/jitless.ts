import * as z from "zod";

// zod otherwise probes `new Function` when the first object schema is made, which the page's security policy forbids.
z.config({ jitless: true });

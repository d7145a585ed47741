// What a file must be, as browsers check it (Subresource Integrity).

import { createHash } from "node:crypto";

export const integrity = (body) =>
  `sha384-${createHash("sha384").update(body).digest("base64")}`;

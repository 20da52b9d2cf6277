import { documentJsonSchema } from './document-schema.js';

// `npm run schema` puts this into src/export/document.schema.json; a test holds the two together.
process.stdout.write(`${JSON.stringify(documentJsonSchema(), null, 2)}\n`);

/** Version of the engine as decisions carry it; equal to the version of package.json (a test holds it to that). */
export const ENGINE_VERSION = '0.1.0';

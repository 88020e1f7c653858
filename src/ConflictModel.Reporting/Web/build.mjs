// Bundles the page: dist/page.js and dist/page.css. The first line of each has two hashes, so that a test without Node can tell whether the
// bundle was made of these sources, and whether it was changed by hand since. README.md says what they are over.
import { createHash } from "node:crypto";
import { copyFileSync, mkdirSync, readFileSync, readdirSync, writeFileSync } from "node:fs";
import { build } from "esbuild";

const here = new URL("./", import.meta.url);
const read = path => readFileSync(new URL(path, here), "utf8").replaceAll("\r\n", "\n");
const sha256 = text => createHash("sha256").update(text, "utf8").digest("hex");

const sources = [
  "build.mjs",
  "package-lock.json",
  "package.json",
  "page.css",
  "page.html",
  ...readdirSync(new URL("src/", here)).map(name => `src/${name}`),
].sort();
const sourceHash = sha256(sources.map(path => `${path}\n${sha256(read(path))}\n`).join(""));

const options = {
  bundle: true,
  minify: true,
  write: false,
  charset: "utf8",
  legalComments: "none",
  absWorkingDir: new URL(".", here).pathname,
  target: ["chrome120", "firefox121", "safari17"],
};
const script = await build({ ...options, entryPoints: ["src/main.js"], format: "iife", metafile: true });
const style = await build({ ...options, entryPoints: ["page.css"] });

mkdirSync(new URL("dist/", here), { recursive: true });
write("dist/page.js", `${licences(script.metafile)}${script.outputFiles[0].text.trimEnd()}\n`);
write("dist/page.css", `${style.outputFiles[0].text.trimEnd()}\n`);

// The tests run these accessibility rules in the page, without Node.
const assets = "../../../tests/ConflictModel.Browser.Tests/Assets/";
copyFileSync(new URL("node_modules/axe-core/axe.min.js", here), new URL(`${assets}axe.min.js`, here));
copyFileSync(new URL("node_modules/axe-core/LICENSE", here), new URL(`${assets}axe-LICENSE.txt`, here));

function write(path, text) {
  if (/<\/?script|<\/style|<!--/i.test(text)) throw new Error(`${path} holds a tag that would end the element it is put in`);
  const bundle = `/* sources ${sourceHash} bundle ${sha256(text)} */\n${text}`;
  writeFileSync(new URL(path, here), bundle);
  console.log(path, bundle.length);
}

/** The licence texts of what is bundled, each once, with the packages it covers. */
function licences(metafile) {
  const packages = new Set(
    Object.keys(metafile.inputs)
      .map(path => /^node_modules\/((?:@[^/]+\/)?[^/]+)\//.exec(path)?.[1])
      .filter(Boolean),
  );
  const texts = new Map();
  for (const name of [...packages].sort()) {
    const folder = `node_modules/${name}/`;
    const file = readdirSync(new URL(folder, here)).find(entry => /^licen[cs]e/i.test(entry));
    if (!file) throw new Error(`${name} has no licence file`);
    const text = read(folder + file).trim();
    texts.set(text, [...(texts.get(text) ?? []), `${name} ${JSON.parse(read(`${folder}package.json`)).version}`]);
  }
  return [...texts].map(([text, names]) => `/*\n${names.join(", ")}\n\n${text.replaceAll("*/", "* /")}\n*/\n`).join("");
}

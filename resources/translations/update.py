#!/usr/bin/env python3
# SPDX-License-Identifier: GPL-3.0-or-later
"""Brings the .ts files up to what the sources say. `./dev translations` calls it.

    update.py            rewrites every resources/translations/legwork_*.ts; what the sources no longer say is dropped
    update.py --check    changes nothing; names every text without a finished translation and ends with 1

lupdate alone does not suffice. Free functions call `tr("…")` through a one-line helper that names the context, which
lupdate cannot follow; and the words of the library (exercises, plans, workouts) stand in JSON. So it is given a copy
of the sources in which both are written out.
"""
import json
import pathlib
import re
import shutil
import subprocess
import sys
import tempfile
import xml.etree.ElementTree as xml

FOLDER = pathlib.Path(__file__).resolve().parent
ROOT = FOLDER.parent.parent
ROOMS = ["app", "core", "ui"]
LUPDATE = next((p for p in ["/usr/lib/qt6/bin/lupdate", shutil.which("lupdate6"), shutil.which("lupdate")] if p and pathlib.Path(p).exists()), None)

# `QString say(const char *text, int n = -1) { return QCoreApplication::translate("Findings", text, nullptr, n); }`
HELPER = re.compile(r'(?:QString\s+(\w+)|auto\s+(\w+)\s*=\s*\[\])\(const char \*\w+(, int \w+ = -1)?\)\s*\{\s*'
                    r'return QCoreApplication::translate\("([\w:]+)", \w+(?:, nullptr, \w+)?\);\s*\}')
INCLUDE = re.compile(r'#include "([\w/]+\.h)"')
LITERAL = r'((?:"(?:[^"\\\n]|\\.)*"\s*)+)'


def written_out(text, helpers):
    """The source with every call of a helper as the call of translate() it stands for."""
    for name, (context, plural) in helpers.items():
        call = re.compile(r'(?<![\w:.>])' + name + r'\((\s*)' + LITERAL + (r'(,)?' if plural else ''))
        text = call.sub(lambda m: f'QCoreApplication::translate("{context}", {m[1]}{m[2]}'
                        + (', nullptr,' if plural and m[3] else ''), text)
    return text


def helpers_in(text):
    return {m[1] or m[2]: (m[4], bool(m[3])) for m in HELPER.finditer(text)}


def copy_sources(into):
    sources = {p.relative_to(ROOT): p.read_text(encoding="utf-8")
               for room in ROOMS for p in sorted((ROOT / room).rglob("*")) if p.suffix in (".cpp", ".h")}
    shared = {str(p): helpers_in(t) for p, t in sources.items() if p.suffix == ".h"}
    for path, text in sources.items():
        helpers = {}
        for included in INCLUDE.findall(text):
            helpers.update(shared.get(included, {}))
        helpers.update(helpers_in(text))
        beside = sources.get(path.with_suffix(".h"), "") if path.suffix == ".cpp" else ""
        classes = re.findall(r"class (\w+)[^;{]*\{\s*Q_OBJECT", beside)
        if classes and "tr" in helpers and helpers["tr"][0].split("::")[-1] not in classes:
            # Inside the class its own tr() would be called, with another context than the helper's.
            sys.exit(f"{path}: the helper tr() must name the context of {classes[0]}, as in \"ui::{classes[0]}\"")
        text = HELPER.sub("", text)
        target = into / path
        target.parent.mkdir(parents=True, exist_ok=True)
        target.write_text(written_out(text, helpers), encoding="utf-8")


def library_words():
    """(context, text) of everything the library shows, in the order of its files."""
    read = lambda path: json.loads(path.read_text(encoding="utf-8"))
    for exercise in read(ROOT / "resources/exercises/exercises.json")["exercises"]:
        yield "Exercise", exercise["name"]
        yield "Equipment", exercise.get("equipment", "")
        for piece in re.split(r"\s*(?:,|\bor\b)\s*", exercise.get("equipment", "")):
            yield "Equipment", piece.removesuffix("s")  # as equipmentPieces() gives them
        yield "Pattern", exercise["pattern"]
        for muscle in exercise.get("primary", []) + exercise.get("secondary", []):
            yield "Muscle", muscle
    for path in sorted((ROOT / "resources/plans").glob("*.json")):
        plan = read(path)
        yield "Plan", plan["title"]
        yield "Plan", plan.get("description", "")
        for week in plan["weeks"]:
            for session in week["sessions"]:
                for text in [session.get(key, "") for key in ("title", "text", "note")]:
                    yield "Plan", text
                for exercise in session.get("exercises", []):
                    yield "Plan", exercise.get("note", "")
    for workout in read(ROOT / "resources/workouts/workouts.json")["workouts"]:
        yield "Plan", workout["name"]
        yield "Plan", workout["words"]


def write_library(into):
    words = dict.fromkeys(pair for pair in library_words() if pair[1])
    lines = [f'QT_TRANSLATE_NOOP("{context}", {json.dumps(text, ensure_ascii=False)})' for context, text in words]
    (into / "library.cpp").write_text("const char *words[] = {\n" + ",\n".join(lines) + "};\n", encoding="utf-8")


def update(files):
    with tempfile.TemporaryDirectory(prefix="legwork-translations-") as folder:
        copy = pathlib.Path(folder)
        copy_sources(copy)
        write_library(copy)
        for file in files:
            lupdate(copy, file)


def lupdate(copy, file):
    # English needs its plurals only: "%n session(s)".
    only = ["-pluralonly"] if file.name == "legwork_en.ts" else []
    said = subprocess.run([LUPDATE, "-no-obsolete", "-locations", "none", *only, "-I", ".", *ROOMS, "library.cpp",
                           "-ts", str(file)], cwd=copy, capture_output=True, text=True)
    # A class that lupdate does not find would be asked for under another name than it has in the program.
    doubts = [line for line in said.stderr.splitlines() if re.search(r"namespace/class ::[A-Z]", line)]
    if said.returncode or doubts:
        sys.exit("lupdate: " + "\n".join(doubts or [said.stderr]))


def unfinished(file):
    """One line for each text that has no finished translation, with every plural form."""
    for context in xml.parse(file).getroot().iter("context"):
        for message in context.iter("message"):
            translation = message.find("translation")
            forms = [form.text for form in translation.iter("numerusform")] or [translation.text]
            if translation.get("type") or not all(forms):
                yield f'{file.name}: {context.findtext("name")}: "{message.findtext("source")}"'


def check(files):
    with tempfile.TemporaryDirectory(prefix="legwork-translations-") as folder:
        copies = [pathlib.Path(shutil.copy(file, folder)) for file in files]
        update(copies)
        missing = [line for copy in copies for line in unfinished(copy)]
        stale = [file.name for file, copy in zip(files, copies) if not missing and file.read_bytes() != copy.read_bytes()]
    for line in missing:
        print(line)
    for name in stale:
        print(f"{name} is not what lupdate makes of the sources: run ./dev translations")
    return 1 if missing or stale else 0


def main():
    if LUPDATE is None:
        sys.exit("lupdate of Qt 6 is missing (packages.txt: qt6-l10n-tools)")
    files = sorted(FOLDER.glob("legwork_*.ts"))
    if sys.argv[1:] == ["--check"]:
        sys.exit(check(files))
    update(files)
    missing = [line for file in files for line in unfinished(file)]
    print(f"{len(missing)} texts wait for a translation" if missing else "every text is translated")


if __name__ == "__main__":
    main()

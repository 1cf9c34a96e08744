"""What a Swift file says of itself, as far as that can be read without a compiler: which types and properties it
declares, which types of other files it names, and whether it may, by the way through the house.

Comments and strings are blanked first. A name after a dot is nobody's; nor is, in a file that declares or extends a
type, the name of something nested in that type. A name that two files declare, or that is somebody's associated
type, says nothing about either. Members added by extensions aren't followed: that takes a compiler.

The checks share this; it is Python because a scanner for comments, strings and braces would be unreadable in shell.
"""

import collections
import pathlib
import re

ROOT = pathlib.Path(__file__).resolve().parent.parent
SOURCES = ROOT / "Sources" / "OperatingModel"

# The way through the house: a folder may use those before it. What stands beside the way is for the last two alone.
# A folder that isn't there (yet) is nobody's fault.
WAY = ["Kernels", "Notation", "Vocabulary", "Model", "Structure", "Questions", "Pictures"]
BESIDE = {"Chance": "Vocabulary", "Choice": "Vocabulary", "Documents": "Model"}
LAST = WAY.index("Questions")
FOLDERS = WAY[:LAST] + list(BESIDE) + WAY[LAST:]
MAY_USE = {
    folder: WAY[:WAY.index(BESIDE[folder]) + 1] if folder in BESIDE
    else WAY[:WAY.index(folder)] + (list(BESIDE) if WAY.index(folder) >= LAST else [])
    for folder in FOLDERS
}

BRACE_OR_DECLARATION = re.compile(
    r"[{}]|(?<![.\w`])(struct|enum|protocol|class|actor|typealias|associatedtype|extension)\s+"
    r"([A-Z]\w*)((?:\.\w+)*)\s*(<[^{}()=]*?>)?|(?<![.\w`])(?:var|let)\s+`?(\w+)"
)
PARAMETER = re.compile(r"[<,]\s*(?:let\s+|each\s+)?([A-Z]\w*)")
NAME = re.compile(r"(?<![\w.`@#])(?:OperatingModel\.)?([A-Z]\w*)")
QUOTE = re.compile(r'(#*)("""|")')


def code_only(text):
    """`text` with its comments and strings blanked, place for place; what is interpolated stays."""
    kept = []
    blank = lambda part: kept.append(re.sub(r"[^\n]", " ", part))

    def code(at, closing=None):
        """Keeps code from `at` on, up to the parenthesis that closes an interpolation."""
        depth = 0
        while at < len(text):
            if text.startswith("//", at):
                end = (text + "\n").index("\n", at)
                blank(text[at:end])
            elif text.startswith("/*", at):
                end, open_comments = at + 2, 1
                while open_comments and end < len(text):
                    pair = text[end:end + 2]
                    open_comments += {"/*": 1, "*/": -1}.get(pair, 0)
                    end += 2 if pair in ("/*", "*/") else 1
                blank(text[at:end])
            elif quote := QUOTE.match(text, at):
                end = string(quote)
            else:
                depth += {"(": 1, ")": -1}.get(text[at], 0)
                if closing and depth < 0:
                    return at
                kept.append(text[at])
                end = at + 1
            at = end
        return at

    def string(quote):
        """Blanks the string that starts with `quote`, and says where it ends."""
        hashes, at = quote.group(1), quote.end()
        escape, end = "\\" + hashes, quote.group(2) + hashes
        blank(quote.group())
        while at < len(text) and not text.startswith(end, at):
            if text.startswith(escape + "(", at):
                blank(escape + "(")
                at = code(at + len(escape) + 1, closing=")")
            elif text.startswith(escape, at):
                blank(text[at:at + len(escape) + 1])
                at += len(escape) + 1
            else:
                blank(text[at])
                at += 1
        blank(end if at < len(text) else "")
        return at + len(end)

    code(0)
    return "".join(kept)


class File:
    def __init__(self, path):
        self.path = path.relative_to(ROOT)
        self.folder = path.relative_to(SOURCES).parts[0] if path.parent != SOURCES else None
        self.text = path.read_text()
        self.code = code_only(self.text)
        self.types = {}  # outside of any other: name → (line, modifiers)
        self.nested = collections.defaultdict(set)  # a type declared or extended here → names inside it
        self.associated = set()
        self.bodies = []  # of types, inner ones first: (where it opens, where it closes, the type's whole name)
        self.aliases = {}  # the whole name of a typealias → where what it stands for begins
        self.properties = {}  # of values: (the whole name of a type, a property's name) → where its name ends
        self._read_declarations()

    def line(self, offset):
        return self.code.count("\n", 0, offset) + 1

    def modifiers(self, offset):
        return set(self.code[self.code.rfind("\n", 0, offset) + 1:offset].split())

    def type_at(self, offset):
        """The whole name of the innermost type in whose body `offset` is; none outside of any."""
        return next((name for start, end, name in self.bodies if start < offset < end), ())

    def _read_declarations(self):
        open_braces, opening = [], ()  # for each open brace what type it is the body of, mostly none
        starts = []
        for match in BRACE_OR_DECLARATION.finditer(self.code):
            kind, name, members, generics, property = match.groups()
            around = sum(open_braces, ())
            if match.group() == "{":
                open_braces.append(opening)
                starts.append(match.start())
                opening = ()
            elif match.group() == "}":
                if open_braces and open_braces.pop():
                    self.bodies.append((starts[-1], match.start(), around))
                starts = starts[:-1]
            elif property:
                if open_braces and open_braces[-1] and not self.modifiers(match.start()) & {"static", "class"}:
                    self.properties.setdefault((around, property), match.end())
            elif kind == "associatedtype":
                self.associated.add(name)
            elif kind == "extension":
                opening = (name, *members.split(".")[1:])
                for owner in opening:
                    self.nested[owner]
            else:
                if not open_braces:
                    self.types[name] = (self.line(match.start()), self.modifiers(match.start()))
                for owner in around:
                    self.nested[owner].add(name)
                self.nested[name] |= set(PARAMETER.findall(generics or ""))
                if kind == "typealias":
                    self.aliases[around + (name,)] = match.end()
                else:
                    opening = (name,)


def read_sources():
    return [File(path) for path in sorted(SOURCES.rglob("*.swift"))]


class House:
    """Which file names which type of another: what the folders' arrows are made of."""

    def __init__(self, files):
        self.files = files
        self.nested = collections.defaultdict(set)
        self.declared = collections.defaultdict(list)  # outside of any type → the files that do
        for file in files:
            for owner, names in file.nested.items():
                self.nested[owner] |= names
            for name, (_, modifiers) in file.types.items():
                if not modifiers & {"private", "fileprivate"}:
                    self.declared[name].append(file)
        associated = set().union(*(file.associated for file in files))
        self.home = {
            name: at[0] for name, at in self.declared.items() if len(at) == 1 and name not in associated
        }

    def names(self, file):
        """The types of other files that `file` names, each once, with the offset of the first time."""
        known_here = set(file.types).union(*(self.nested[owner] for owner in file.nested))
        first = {}
        for match in NAME.finditer(file.code):
            name = match.group(1)
            if name in self.home and name not in known_here and self.home[name] is not file:
                first.setdefault(name, match.start())
        return first
